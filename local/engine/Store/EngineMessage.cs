using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// A message to an instance. It lies in the outbox of its sender's head until it was delivered, and in the inbox of
/// its receiver until a published step has consumed it. Results of activities and fired timers are no messages:
/// after a crash they follow from history again.
/// </summary>
public sealed record EngineMessage
{
    public required MessageKind Kind { get; init; }

    /// <summary>The receiver.</summary>
    public required string InstanceId { get; init; }

    /// <summary>The sending instance, or null for a client.</summary>
    public string? SenderId { get; init; }

    /// <summary>Tells one life of the sender from a later one with the same id.</summary>
    public string? SenderExecutionId { get; init; }

    /// <summary>Goes up with each message of that life of the sender: a lower or equal number was handled before.</summary>
    public long SenderSequence { get; init; }

    /// <summary>Of the event, or of the orchestrator to start.</summary>
    public string? Name { get; init; }

    public string? Version { get; init; }

    public string? Payload { get; init; }

    public TaskFailureDetails? Failure { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <summary>Of a start: who waits for the result. Of a result: the decision it answers.</summary>
    public ParentLink? Parent { get; init; }

    /// <summary>Of a rewind: why.</summary>
    public string? Reason { get; init; }

    /// <summary>Of a termination: sub-orchestrations too.</summary>
    public bool Recursive { get; init; }
}
