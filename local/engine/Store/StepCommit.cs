namespace InzetOpMaat.Local.Engine;

/// <summary>One step of one instance, to be published whole or not at all.</summary>
public sealed record StepCommit
{
    /// <summary>The head as it must be after the step.</summary>
    public required InstanceHead Head { get; init; }

    /// <summary>Tag of the head the step was built on; null when there must not be one yet.</summary>
    public string? ExpectedETag { get; init; }

    /// <summary>
    /// New history rows of generation <see cref="InstanceHead.Generation"/>, the last numbered
    /// <see cref="InstanceHead.EventCount"/> - 1. A row with such a number that an unpublished step left is overwritten,
    /// unless a host of a higher epoch wrote it: then this host is stale.
    /// </summary>
    public IReadOnlyList<HistoryEvent> Events { get; init; } = [];

    /// <summary>Orders of the inbox messages that the step consumed; their rows may go once the head is published.</summary>
    public IReadOnlyList<long> Consumed { get; init; } = [];

    /// <summary>A generation whose rows may go once the head is published, with the number of its rows.</summary>
    public ReplacedGeneration? Replaced { get; init; }
}
