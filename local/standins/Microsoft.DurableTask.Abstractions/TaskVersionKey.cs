namespace Microsoft.DurableTask;

/// <summary>Key of a registration: a name with its version, both without regard to case.</summary>
internal readonly record struct TaskVersionKey(TaskName Name, TaskVersion Version);
