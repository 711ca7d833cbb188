namespace DurableTask.Core.History;

/// <summary>The instance was terminated from outside.</summary>
public class ExecutionTerminatedEvent : HistoryEvent
{
    public ExecutionTerminatedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    public string Input { get; set; }

    public override EventType EventType => EventType.ExecutionTerminated;
}
