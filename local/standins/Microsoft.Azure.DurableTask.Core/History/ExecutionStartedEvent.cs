namespace DurableTask.Core.History;

/// <summary>A generation begins.</summary>
public class ExecutionStartedEvent : HistoryEvent
{
#pragma warning disable CA1051 // A field in the real package too.
    public OrchestrationInstance OrchestrationInstance = null!;
#pragma warning restore CA1051

    public ExecutionStartedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    public ParentInstance ParentInstance { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string Version { get; set; } = null!;

    public string Input { get; set; }

    public IDictionary<string, string> Tags { get; set; } = null!;

    public DateTime? ScheduledStartTime { get; set; }

    public override EventType EventType => EventType.ExecutionStarted;
}
