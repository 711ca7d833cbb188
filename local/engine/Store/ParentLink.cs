namespace InzetOpMaat.Local.Engine;

/// <summary>Where the result of a sub-orchestration goes: one decision of one generation of one life of the parent.</summary>
public sealed record ParentLink(string InstanceId, string Name, string ExecutionId, int Generation, int TaskId);
