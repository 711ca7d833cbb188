using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions.Tests;

/// <summary>A durable client that notes who was rung and what was started.</summary>
internal sealed class Belboek() : DurableTaskClient("test")
{
    public List<string> Gebeld { get; } = [];

    public List<string> Gestart { get; } = [];

    /// <summary>Every call fails, as when the durable storage cannot be reached.</summary>
    public bool Stuk { get; set; }

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        Werk();
        Gestart.Add($"{orchestratorName.Name} {options!.InstanceId} {(input as Spoorinvoer)?.SpoorId ?? input}");
        return Task.FromResult(options.InstanceId!);
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        Werk();
        Assert.Equal("Bel", eventName);
        Assert.Null(eventPayload);
        Gebeld.Add(instanceId);
        return Task.CompletedTask;
    }

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        Werk();
        return Task.FromResult(Gestart.Any(regel => regel.Contains(instanceId, StringComparison.Ordinal))
            ? new OrchestrationMetadata("Test", instanceId) { RuntimeStatus = OrchestrationRuntimeStatus.Running }
            : null);
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task SuspendInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task ResumeInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        throw new NotSupportedException();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Werk()
    {
        if (Stuk)
        {
            throw new TijdelijkeStoringException("De duurzame opslag antwoordt niet.");
        }
    }
}
