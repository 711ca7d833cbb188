namespace InzetOpMaat.Local.Engine;

/// <summary>What a row of history tells. Stored by name: rename none.</summary>
public enum HistoryEventKind
{
    // What came to the instance.
    ExecutionStarted,
    TaskCompleted,
    TaskFailed,
    TimerFired,
    EventRaised,
    SubOrchestrationCompleted,
    SubOrchestrationFailed,
    ExecutionSuspended,
    ExecutionResumed,
    ExecutionTerminated,
    ExecutionRewound,

    // What the orchestrator decided.
    TaskScheduled,
    TimerCreated,
    SubOrchestrationCreated,
    EventSent,
    ExecutionCompleted,
    ContinuedAsNew,
}
