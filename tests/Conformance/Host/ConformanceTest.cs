using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>
/// Base of the tests that know the public SDK only. In the embedded host each class runs twice: with instances kept in
/// memory, and derived with every step replayed from history.
/// </summary>
public abstract class ConformanceTest
{
    protected virtual bool Replays => false;

    /// <summary>A stretch of time in the unit of the host: long where time is skipped, short where it is waited for.</summary>
    protected static TimeSpan Ticks(double count) => ConformanceHost.Tick * count;

    protected Task<IDurableTestHost> StartAsync(Action<DurableTaskRegistry> configure, HostSettings? settings = null)
        => ConformanceHost.StartAsync(configure, (settings ?? new()) with { Replays = Replays });

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

    /// <summary>The failure of an instance that must have failed.</summary>
    protected static async Task<TaskFailureDetails> FailureAsync(IDurableTestHost host, string id)
    {
        var metadata = await ReadAsync(host, id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, metadata.RuntimeStatus);
        return metadata.FailureDetails!;
    }

    /// <summary>The output of an instance that must have completed.</summary>
    protected static async Task<T?> OutputAsync<T>(IDurableTestHost host, string id)
    {
        await host.SettleAsync();
        var metadata = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true).WaitAsync(Patience.Limit);
        Assert.True(
            metadata.RuntimeStatus == OrchestrationRuntimeStatus.Completed,
            $"{metadata.RuntimeStatus}: {metadata.FailureDetails?.ErrorMessage}");
        return metadata.ReadOutputAs<T>();
    }

    /// <summary>It happened at that moment, as far as the host can tell.</summary>
    protected static void AssertAt(DateTimeOffset expected, DateTimeOffset actual)
        => Assert.InRange(actual, expected - ConformanceHost.Tolerance, expected + ConformanceHost.Tolerance);

    /// <summary>
    /// The body holds, except on a host with this difference. There it must fail, so that the test tells when the
    /// difference has gone.
    /// </summary>
    protected static async Task ExceptForAsync(Difference difference, Func<Task> body)
    {
        if (!ConformanceHost.HasDifferences)
        {
            await body();
            return;
        }

        Assert.True(
            await Record.ExceptionAsync(body) is not null,
            $"'{difference.Name}' has gone: take it from {nameof(Differences)} and from docs/durable.md.");
    }
}
