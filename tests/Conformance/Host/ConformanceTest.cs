using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>
/// Base of the tests that know the public SDK only. Each class runs twice: with instances kept in memory, and derived
/// in Replayed.cs with every step replayed from history.
/// </summary>
public abstract class ConformanceTest
{
    protected virtual bool Replays => false;

    protected async Task<IDurableTestHost> StartAsync(
        Action<DurableTaskRegistry> configure, DurableTaskWorkerOptions.VersioningOptions? versioning = null)
        => await EmbeddedTestHost.StartAsync(
            configure, new EngineOptions { MaxCachedInstances = Replays ? 0 : 100, Versioning = versioning });

    /// <summary>Starts an instance and waits until it waits for something, or has ended.</summary>
    protected static async Task<string> RunAsync(
        IDurableTestHost host, string name, object? input = null, StartOrchestrationOptions? options = null)
    {
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(name, input, options);
        await host.SettleAsync();
        return id;
    }

    protected static async Task<OrchestrationMetadata> ReadAsync(IDurableTestHost host, string id)
    {
        await host.SettleAsync();
        return (await host.Client.GetInstanceAsync(id, getInputsAndOutputs: true))!;
    }

    /// <summary>The output of an instance that must have completed.</summary>
    protected static async Task<T?> OutputAsync<T>(IDurableTestHost host, string id)
    {
        var metadata = await ReadAsync(host, id);
        Assert.True(
            metadata.RuntimeStatus == OrchestrationRuntimeStatus.Completed,
            $"{metadata.RuntimeStatus}: {metadata.FailureDetails?.ErrorMessage}");
        return metadata.ReadOutputAs<T>();
    }
}
