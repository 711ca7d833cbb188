namespace DurableTask.Core.History;

/// <summary>What a row of history tells.</summary>
public enum EventType
{
    ExecutionStarted,
    ExecutionCompleted,
    ExecutionFailed,
    ExecutionTerminated,
    TaskScheduled,
    TaskCompleted,
    TaskFailed,
    SubOrchestrationInstanceCreated,
    SubOrchestrationInstanceCompleted,
    SubOrchestrationInstanceFailed,
    TimerCreated,
    TimerFired,
    OrchestratorStarted,
    OrchestratorCompleted,
    EventSent,
    EventRaised,
    ContinueAsNew,
    GenericEvent,
    HistoryState,
    ExecutionSuspended,
    ExecutionResumed,
    ExecutionRewound,
}
