using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// One row of an instance's history. Rows are numbered from 0 within a generation; the rows of one step share its
/// number and its timestamp: first what came in, then what the orchestrator decided.
/// </summary>
public sealed record HistoryEvent
{
    public required HistoryEventKind Kind { get; init; }

    /// <summary>Place in the generation, from 0, without gaps.</summary>
    public int Sequence { get; init; }

    /// <summary>The step that published the row.</summary>
    public long Step { get; init; }

    /// <summary>Virtual time of the step, UTC.</summary>
    public DateTimeOffset Timestamp { get; init; }

    /// <summary>Number of the orchestrator's decision, from 0 in a generation; of a result: the decision it belongs to.</summary>
    public int TaskId { get; init; } = -1;

    /// <summary>Of the activity, sub-orchestration or event.</summary>
    public string? Name { get; init; }

    public string? Version { get; init; }

    /// <summary>The other instance of a sub-orchestration or a sent event.</summary>
    public string? InstanceId { get; init; }

    /// <summary>When a timer is due, UTC.</summary>
    public DateTimeOffset? FireAt { get; init; }

    /// <summary>Serialized input, output, event or reason. May be megabytes: a store puts a large one in a blob.</summary>
    public string? Payload { get; init; }

    public TaskFailureDetails? Failure { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }
}
