namespace InzetOpMaat.Local.Engine;

/// <summary>A step to publish, and what follows once it is.</summary>
/// <param name="Commit">The step.</param>
/// <param name="Activities">Decisions of the step that this host must carry out.</param>
internal sealed record StepPlan(StepCommit Commit, IReadOnlyList<HistoryEvent> Activities);
