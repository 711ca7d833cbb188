namespace DurableTask.Core.History;

/// <summary>A step of the orchestrator ends; the instance may go on.</summary>
public class OrchestratorCompletedEvent : HistoryEvent
{
    public OrchestratorCompletedEvent(int eventId)
        : base(eventId)
    {
    }

    public override EventType EventType => EventType.OrchestratorCompleted;
}
