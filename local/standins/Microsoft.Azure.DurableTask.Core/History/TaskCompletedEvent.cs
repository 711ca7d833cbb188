namespace DurableTask.Core.History;

/// <summary>An activity gave its result.</summary>
public class TaskCompletedEvent : HistoryEvent
{
    public TaskCompletedEvent(int eventId, int taskScheduledId, string result)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Result = result;
    }

    public int TaskScheduledId { get; }

    public string Result { get; }

    public override EventType EventType => EventType.TaskCompleted;
}
