namespace DurableTask.Core;

/// <summary>Who waits for a sub-orchestration.</summary>
public class ParentInstance
{
#pragma warning disable CA1051 // Fields in the real package too.
    public string Name = null!;

    public OrchestrationInstance OrchestrationInstance = null!;

    public int TaskScheduleId;

    public string Version = null!;
#pragma warning restore CA1051
}
