namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The domain's clock. Production follows the real time; the embedded host puts the virtual clock here.
/// Tokens, leases, storage authentication and telemetry never use it: they live in real time.
/// </summary>
public interface IKlok
{
    /// <summary>The present instant, in UTC.</summary>
    DateTimeOffset Nu { get; }
}
