namespace DurableTask.Core.History;

/// <summary>The orchestrator set a timer.</summary>
public class TimerCreatedEvent : HistoryEvent
{
    public TimerCreatedEvent(int eventId)
        : base(eventId)
    {
    }

    public TimerCreatedEvent(int eventId, DateTime fireAt)
        : base(eventId)
    {
        FireAt = fireAt;
    }

    /// <summary>UTC.</summary>
    public DateTime FireAt { get; set; }

    public override EventType EventType => EventType.TimerCreated;
}
