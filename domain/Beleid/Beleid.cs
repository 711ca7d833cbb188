namespace InzetOpMaat.Domain;

/// <summary>One version of the policy: data that holds from a date.</summary>
public sealed record Beleid
{
    public required string Versie { get; init; }

    /// <summary>First local date on which it holds.</summary>
    public required DateOnly GeldigVanaf { get; init; }

    public required string Bron { get; init; }
}
