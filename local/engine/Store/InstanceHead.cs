using System.Text.Json.Serialization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// The head row of an instance: what a query shows of it, and how far its history and inbox are published.
/// All times are virtual and UTC.
/// </summary>
public sealed record InstanceHead
{
    public required string InstanceId { get; init; }

    /// <summary>Tells this life of the instance from an earlier one with the same id.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>The orchestrator.</summary>
    public required string Name { get; init; }

    public string Version { get; init; } = string.Empty;

    /// <summary>Goes up with each ContinueAsNew and each new life; only history rows of this generation count.</summary>
    public int Generation { get; init; }

    /// <summary>How many history rows of the generation are published: those with a sequence below it.</summary>
    public int EventCount { get; init; }

    /// <summary>Number of the last published step, over all generations.</summary>
    public long Step { get; init; }

    /// <summary>Epoch of the host that published it.</summary>
    public long Epoch { get; init; }

    /// <summary>Inbox messages with this order or a lower one are consumed, whether their rows are deleted or not.</summary>
    public long ConsumedThrough { get; init; }

    public OrchestrationRuntimeStatus Status { get; init; }

    /// <summary>
    /// The code of this host does not replay to the history. The status shows Failed, but the instance goes on as
    /// soon as a host has the right code.
    /// </summary>
    public bool IsBlocked { get; init; }

    /// <summary>
    /// The stored head cannot be read, and this one is made of what is left. It is never written over the stored one,
    /// unless by a termination.
    /// </summary>
    [JsonIgnore]
    public bool IsUnreadable { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset LastUpdatedAt { get; init; }

    /// <summary>Not started before this moment.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>The earliest moment at which the instance must be woken, if any.</summary>
    public DateTimeOffset? NextDue { get; init; }

    /// <summary>After a restart the instance must be loaded: it has an activity under way, or has not begun.</summary>
    public bool HasWork { get; init; }

    public string? Input { get; init; }

    public string? Output { get; init; }

    public string? CustomStatus { get; init; }

    public TaskFailureDetails? Failure { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    public ParentLink? Parent { get; init; }

    /// <summary>It has had sub-orchestrations, in whatever generation.</summary>
    public bool HasChildren { get; init; }

    /// <summary>Messages of the last step to other instances; delivered after publication, dropped by a later step.</summary>
    public IReadOnlyList<EngineMessage> Outbox { get; init; } = [];

    /// <summary>Number of the last message that this life has sent.</summary>
    public long SentSequence { get; init; }

    /// <summary>By sender and its life: the number of the last message handled. See <see cref="EngineMessage.SenderSequence"/>.</summary>
    public IReadOnlyDictionary<string, long>? Handled { get; init; }

    /// <summary>Neither a query nor a step will change it: it has ended and its last messages are delivered.</summary>
    public bool IsAtRest => IsEnded && Outbox.Count == 0;

    /// <summary>Completed, failed or terminated; not blocked.</summary>
    public bool IsEnded => !IsBlocked && Status
        is OrchestrationRuntimeStatus.Completed
        or OrchestrationRuntimeStatus.Failed
        or OrchestrationRuntimeStatus.Terminated;
}
