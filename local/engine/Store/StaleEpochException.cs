namespace InzetOpMaat.Local.Engine;

/// <summary>This host lost its lease: another has taken the store, and nothing of this one is published any more.</summary>
public sealed class StaleEpochException(long epoch, string reason)
    : Exception($"The host of epoch {epoch} can no longer publish: {reason}");
