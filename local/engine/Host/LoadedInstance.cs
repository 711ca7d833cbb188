namespace InzetOpMaat.Local.Engine;

/// <summary>An instance in memory: its published head, and its run up to there.</summary>
internal sealed record LoadedInstance(StoredHead Stored, OrchestrationRun Run)
{
    internal InstanceHead Head => Stored.Head;
}
