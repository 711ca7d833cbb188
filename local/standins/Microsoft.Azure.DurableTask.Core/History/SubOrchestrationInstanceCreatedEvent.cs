namespace DurableTask.Core.History;

/// <summary>The orchestrator asked for a sub-orchestration.</summary>
public class SubOrchestrationInstanceCreatedEvent : HistoryEvent
{
    public SubOrchestrationInstanceCreatedEvent(int eventId)
        : base(eventId)
    {
    }

    public string Name { get; set; } = null!;

    public string Version { get; set; } = null!;

    public string InstanceId { get; set; } = null!;

    public string Input { get; set; } = null!;

    public IDictionary<string, string> Tags { get; set; } = null!;

    public override EventType EventType => EventType.SubOrchestrationInstanceCreated;
}
