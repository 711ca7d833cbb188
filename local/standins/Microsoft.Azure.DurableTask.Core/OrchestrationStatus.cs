namespace DurableTask.Core;

/// <summary>The status of an instance as histories name it.</summary>
public enum OrchestrationStatus
{
    Running,
    Completed,
    ContinuedAsNew,
    Failed,
    Canceled,
    Terminated,
    Pending,
    Suspended,
}
