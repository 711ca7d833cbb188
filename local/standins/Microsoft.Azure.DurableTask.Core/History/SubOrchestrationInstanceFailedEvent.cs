namespace DurableTask.Core.History;

/// <summary>A sub-orchestration failed.</summary>
public class SubOrchestrationInstanceFailedEvent : HistoryEvent
{
    public SubOrchestrationInstanceFailedEvent(int eventId, int taskScheduledId, string? reason, string? details)
        : this(eventId, taskScheduledId, reason, details, null)
    {
    }

    public SubOrchestrationInstanceFailedEvent(
        int eventId, int taskScheduledId, string? reason, string? details, FailureDetails? failureDetails)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Reason = reason;
        Details = details;
        FailureDetails = failureDetails;
    }

    public int TaskScheduledId { get; }

    public string? Reason { get; }

    public string? Details { get; }

    public FailureDetails? FailureDetails { get; }

    public override EventType EventType => EventType.SubOrchestrationInstanceFailed;
}
