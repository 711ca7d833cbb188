using System.ComponentModel;

namespace Azure.Data.Tables;

/// <summary>The cloud that tokens are asked for.</summary>
public readonly struct TableAudience : IEquatable<TableAudience>
{
    private const string StorageResource = "https://storage.azure.com";

    private readonly string value;

    public TableAudience(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        this.value = value;
    }

    public static TableAudience AzurePublicCloud { get; } = new("AzurePublicCloud");

    public static TableAudience AzureChina { get; } = new("AzureChina");

    public static TableAudience AzureGovernment { get; } = new("AzureUSGovernment");

    // All clouds share one resource for storage; a value of one's own is taken as the resource.
    internal string Scope =>
        $"{(this == AzurePublicCloud || this == AzureChina || this == AzureGovernment ? StorageResource : value)}/.default";

    public static implicit operator TableAudience(string value) => new(value);

    public static bool operator ==(TableAudience left, TableAudience right) => left.Equals(right);

    public static bool operator !=(TableAudience left, TableAudience right) => !left.Equals(right);

    public bool Equals(TableAudience other) => string.Equals(value, other.value, StringComparison.OrdinalIgnoreCase);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TableAudience other && Equals(other);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(value);

    public override string ToString() => value;
}
