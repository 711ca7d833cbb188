using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask;
using CoreEvent = DurableTask.Core.History.HistoryEvent;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// A history in the SDK's own types, in the order in which the real engine writes it: each step between the start and
/// the end of a turn of the orchestrator. A long timer is one row here; the real worker makes more of it.
/// </summary>
internal static class CoreHistory
{
    internal static List<CoreEvent> Of(InstanceHead head, IReadOnlyList<HistoryEvent> rows)
    {
        List<CoreEvent> history = [];
        var decisions = 0;
        foreach (var step in rows.GroupBy(row => row.Step))
        {
            var at = step.First().Timestamp.UtcDateTime;
            history.Add(new OrchestratorStartedEvent(-1) { Timestamp = at });
            foreach (var row in step)
            {
                decisions = Math.Max(decisions, row.IsIncoming() ? 0 : row.TaskId + 1);
                var core = Of(head, row, decisions);
                core.Timestamp = at;
                history.Add(core);
            }

            history.Add(new OrchestratorCompletedEvent(-1) { Timestamp = at });
        }

        return history;
    }

    // The real types say of few texts that they may be null, and leave them so all the same.
    private static CoreEvent Of(InstanceHead head, HistoryEvent row, int decisions) => row.Kind switch
    {
        HistoryEventKind.ExecutionStarted => Started(head, row),
        HistoryEventKind.ExecutionSuspended => new ExecutionSuspendedEvent(-1, row.Payload!),
        HistoryEventKind.ExecutionResumed => new ExecutionResumedEvent(-1, row.Payload!),
        HistoryEventKind.ExecutionTerminated => new ExecutionTerminatedEvent(-1, row.Payload!),
        HistoryEventKind.ExecutionRewound => new ExecutionRewoundEvent(-1, row.Payload),
        HistoryEventKind.EventRaised => new EventRaisedEvent(-1, row.Payload!) { Name = row.Name! },
        HistoryEventKind.TaskCompleted => new TaskCompletedEvent(-1, row.TaskId, row.Payload!),
        HistoryEventKind.TaskFailed => new TaskFailedEvent(-1, row.TaskId, null, null, Of(row.Failure)),
        HistoryEventKind.SubOrchestrationCompleted => new SubOrchestrationInstanceCompletedEvent(-1, row.TaskId, row.Payload!),
        HistoryEventKind.SubOrchestrationFailed
            => new SubOrchestrationInstanceFailedEvent(-1, row.TaskId, null, null, Of(row.Failure)),
        HistoryEventKind.TimerFired => new TimerFiredEvent(-1, Utc(row)) { TimerId = row.TaskId },
        HistoryEventKind.TimerCreated => new TimerCreatedEvent(row.TaskId, Utc(row)),
        HistoryEventKind.TaskScheduled
            => new TaskScheduledEvent(row.TaskId, row.Name!, row.Version, row.Payload) { Tags = Copy(row.Tags) },
        HistoryEventKind.SubOrchestrationCreated => new SubOrchestrationInstanceCreatedEvent(row.TaskId)
        {
            InstanceId = row.InstanceId!,
            Name = row.Name!,
            Version = row.Version!,
            Input = row.Payload!,
            Tags = Copy(row.Tags)!,
        },
        HistoryEventKind.EventSent
            => new EventSentEvent(row.TaskId) { InstanceId = row.InstanceId!, Name = row.Name!, Input = row.Payload! },
        _ => new ExecutionCompletedEvent(
            decisions, row.Payload, Enum.Parse<OrchestrationStatus>(row.Name!), Of(row.Failure)),
    };

    private static ExecutionStartedEvent Started(InstanceHead head, HistoryEvent row) => new(-1, row.Payload!)
    {
        OrchestrationInstance = new() { InstanceId = head.InstanceId, ExecutionId = head.ExecutionId },
        Name = row.Name!,
        Version = row.Version!,
        Tags = Copy(row.Tags)!,
        ScheduledStartTime = head.StartAt?.UtcDateTime,
        ParentInstance = head.Parent is not { } parent ? null! : new()
        {
            Name = parent.Name,
            TaskScheduleId = parent.TaskId,
            OrchestrationInstance = new() { InstanceId = parent.InstanceId, ExecutionId = parent.ExecutionId },
        },
    };

    private static FailureDetails? Of(TaskFailureDetails? failure) => failure is null
        ? null
        : new(
            failure.ErrorType,
            failure.ErrorMessage,
            failure.StackTrace,
            Of(failure.InnerFailure),
            isNonRetriable: EngineFailures.IsFinal(failure),
            failure.Properties);

    private static DateTime Utc(HistoryEvent timer) => timer.FireAt!.Value.UtcDateTime;

    private static Dictionary<string, string>? Copy(IReadOnlyDictionary<string, string>? tags)
        => tags is null ? null : new(tags);
}
