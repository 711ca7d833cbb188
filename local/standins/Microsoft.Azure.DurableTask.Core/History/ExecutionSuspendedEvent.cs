namespace DurableTask.Core.History;

/// <summary>The instance stands still from here.</summary>
public class ExecutionSuspendedEvent : HistoryEvent
{
    public ExecutionSuspendedEvent(int eventId, string reason)
        : base(eventId)
    {
        Reason = reason;
    }

    public string Reason { get; set; }

    public override EventType EventType => EventType.ExecutionSuspended;
}
