namespace DurableTask.Core.History;

/// <summary>An activity failed.</summary>
public class TaskFailedEvent : HistoryEvent
{
    public TaskFailedEvent(int eventId, int taskScheduledId, string? reason, string? details)
        : this(eventId, taskScheduledId, reason, details, null)
    {
    }

    public TaskFailedEvent(
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

    public override EventType EventType => EventType.TaskFailed;
}
