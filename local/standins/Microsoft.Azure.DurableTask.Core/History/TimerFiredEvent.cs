namespace DurableTask.Core.History;

/// <summary>A timer went off.</summary>
public class TimerFiredEvent : HistoryEvent
{
    public TimerFiredEvent(int eventId)
        : base(eventId)
    {
    }

    public TimerFiredEvent(int eventId, DateTime fireAt)
        : base(eventId)
    {
        FireAt = fireAt;
    }

    public int TimerId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime FireAt { get; set; }

    public override EventType EventType => EventType.TimerFired;
}
