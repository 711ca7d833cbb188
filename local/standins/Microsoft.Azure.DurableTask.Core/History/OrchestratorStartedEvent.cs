namespace DurableTask.Core.History;

/// <summary>A step of the orchestrator begins.</summary>
public class OrchestratorStartedEvent : HistoryEvent
{
    public OrchestratorStartedEvent(int eventId)
        : base(eventId)
    {
    }

    public override EventType EventType => EventType.OrchestratorStarted;
}
