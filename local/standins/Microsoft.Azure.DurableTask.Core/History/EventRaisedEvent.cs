namespace DurableTask.Core.History;

/// <summary>An event came to the instance.</summary>
public class EventRaisedEvent : HistoryEvent
{
    public EventRaisedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    public string Name { get; set; } = null!;

    public string Input { get; set; }

    public override EventType EventType => EventType.EventRaised;
}
