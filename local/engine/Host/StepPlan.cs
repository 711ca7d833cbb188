namespace InzetOpMaat.Local.Engine;

/// <summary>A step to publish, and what follows once it is.</summary>
/// <param name="Commit">The step.</param>
/// <param name="Activities">Decisions of the step that this host must carry out.</param>
/// <param name="Next">The next generation, which began in the step; null when none did.</param>
internal sealed record StepPlan(StepCommit Commit, IReadOnlyList<HistoryEvent> Activities, OrchestrationRun? Next = null);
