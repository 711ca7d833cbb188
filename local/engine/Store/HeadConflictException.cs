namespace InzetOpMaat.Local.Engine;

/// <summary>The head row was not the one that the step was built on; nothing of the step is published.</summary>
public sealed class HeadConflictException(string instanceId)
    : Exception($"The head of instance '{instanceId}' is not the one this step was built on.");
