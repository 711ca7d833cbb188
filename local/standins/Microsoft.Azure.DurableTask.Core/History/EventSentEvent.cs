namespace DurableTask.Core.History;

/// <summary>The orchestrator sent an event to an instance.</summary>
public class EventSentEvent : HistoryEvent
{
    public EventSentEvent(int eventId)
        : base(eventId)
    {
    }

    public string InstanceId { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string Input { get; set; } = null!;

    public override EventType EventType => EventType.EventSent;
}
