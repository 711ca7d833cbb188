namespace DurableTask.Core.History;

/// <summary>The instance ended: completed, failed or terminated.</summary>
public class ExecutionCompletedEvent : HistoryEvent
{
    public ExecutionCompletedEvent(
        int eventId, string? result, OrchestrationStatus orchestrationStatus, FailureDetails? failureDetails = null)
        : base(eventId)
    {
        Result = result;
        OrchestrationStatus = orchestrationStatus;
        FailureDetails = failureDetails;
    }

    public OrchestrationStatus OrchestrationStatus { get; }

    public string? Result { get; }

    public FailureDetails? FailureDetails { get; }

    public override EventType EventType => EventType.ExecutionCompleted;
}
