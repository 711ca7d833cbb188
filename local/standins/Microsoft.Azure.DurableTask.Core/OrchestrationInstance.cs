namespace DurableTask.Core;

/// <summary>An instance and one life of it.</summary>
public class OrchestrationInstance
{
    public string InstanceId { get; set; } = null!;

    public string ExecutionId { get; set; } = null!;
}
