namespace DurableTask.Core.History;

/// <summary>A sub-orchestration gave its result.</summary>
public class SubOrchestrationInstanceCompletedEvent : HistoryEvent
{
    public SubOrchestrationInstanceCompletedEvent(int eventId, int taskScheduledId, string result)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Result = result;
    }

    public int TaskScheduledId { get; }

    public string Result { get; }

    public override EventType EventType => EventType.SubOrchestrationInstanceCompleted;
}
