namespace InzetOpMaat.Local.Engine;

/// <summary>A decision of which the outcome has not come in.</summary>
internal sealed class OpenTask(HistoryEvent decision)
{
    internal HistoryEvent Decision { get; } = decision;

    /// <summary>The serialized result. Continuations run at once, on the orchestrator's thread.</summary>
    internal TaskCompletionSource<string?> Outcome { get; } = new();
}
