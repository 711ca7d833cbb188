namespace DurableTask.Core.History;

/// <summary>What failed before this is tried again.</summary>
public class ExecutionRewoundEvent : HistoryEvent
{
    public ExecutionRewoundEvent(int eventId)
        : base(eventId)
    {
    }

    public ExecutionRewoundEvent(int eventId, string? reason)
        : base(eventId)
    {
        Reason = reason;
    }

    public string? Reason { get; set; }

    public override EventType EventType => EventType.ExecutionRewound;
}
