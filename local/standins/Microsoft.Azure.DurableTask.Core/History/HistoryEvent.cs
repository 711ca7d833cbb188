namespace DurableTask.Core.History;

/// <summary>A row of the history of an instance.</summary>
public abstract class HistoryEvent
{
    /// <param name="eventId">The number of a decision of the orchestrator; -1 for what came to it.</param>
    protected HistoryEvent(int eventId)
    {
        EventId = eventId;
    }

    public int EventId { get; }

    /// <summary>UTC.</summary>
    public DateTime Timestamp { get; set; }

    public virtual EventType EventType { get; }
}
