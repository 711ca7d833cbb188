namespace DurableTask.Core.History;

/// <summary>The instance goes on from here.</summary>
public class ExecutionResumedEvent : HistoryEvent
{
    public ExecutionResumedEvent(int eventId, string reason)
        : base(eventId)
    {
        Reason = reason;
    }

    public string Reason { get; set; }

    public override EventType EventType => EventType.ExecutionResumed;
}
