namespace InzetOpMaat.Local.Engine;

/// <summary>Another host holds the lease of this store and renews it.</summary>
public sealed class StoreInUseException(string owner, DateTimeOffset until) : Exception(
    $"The store is in use by '{owner}', whose lease lasts until {until:O} unless it is renewed. Stop that host, or give this one its own store.")
{
    /// <summary>When the lease runs out if it is not renewed: later than before, if the holder is alive.</summary>
    public DateTimeOffset Until { get; } = until;
}
