using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>A row that cannot be read stops its own instance, clearly; the host starts and the others go on.</summary>
public class DamageTests
{
    private readonly DamagedStore store = new(new MemoryEngineStore());

    [Fact]
    public async Task Damaged_history_stops_that_instance_and_no_other()
    {
        await RunToWaitAsync();
        store.Histories.Add("a");
        await using var host = await EmbeddedTestHost.StartAsync(Register, null, store);
        await RaiseAsync(host);

        var damaged = (await host.Client.GetInstanceAsync("a"))!;
        Assert.Equal(OrchestrationRuntimeStatus.Failed, damaged.RuntimeStatus);
        Assert.Contains("Row 3 of instance 'a' is missing", damaged.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.Client.GetInstanceAsync("b"))!.RuntimeStatus);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Client.GetOrchestrationHistoryAsync("a"));
    }

    [Fact]
    public async Task Instance_goes_on_once_its_history_is_restored()
    {
        await RunToWaitAsync();
        store.Histories.Add("a");
        await using (var host = await EmbeddedTestHost.StartAsync(Register, null, store))
        {
            await RaiseAsync(host);
        }

        store.Histories.Clear();
        await using var mended = await EmbeddedTestHost.StartAsync(Register, null, store);
        await mended.SettleAsync();

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await mended.Client.GetInstanceAsync("a"))!.RuntimeStatus);
    }

    [Fact]
    public async Task Damaged_head_does_not_keep_the_host_from_starting_and_can_be_terminated_and_purged()
    {
        await RunToWaitAsync();
        store.Heads.Add("a");
        await using var host = await EmbeddedTestHost.StartAsync(Register, null, store);
        await RaiseAsync(host);
        var damaged = (await host.Client.GetInstanceAsync("a"))!;
        Assert.Equal(OrchestrationRuntimeStatus.Failed, damaged.RuntimeStatus);
        Assert.Contains("head cannot be read", damaged.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.Client.GetInstanceAsync("b"))!.RuntimeStatus);
        Assert.Equal(0, (await host.Client.PurgeInstanceAsync("a")).PurgedInstanceCount);

        await host.Client.TerminateInstanceAsync("a");
        await host.SettleAsync();
        store.Heads.Clear();

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await host.Client.GetInstanceAsync("a"))!.RuntimeStatus);
        Assert.Equal(1, (await host.Client.PurgeInstanceAsync("a")).PurgedInstanceCount);
    }

    private static void Register(DurableTaskRegistry tasks)
        => tasks.AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e"));

    private static async Task RaiseAsync(EmbeddedTestHost host)
    {
        await host.Client.RaiseEventAsync("a", "e", "go");
        await host.Client.RaiseEventAsync("b", "e", "go");
        await host.SettleAsync();
    }

    private async Task RunToWaitAsync()
    {
        await using var host = await EmbeddedTestHost.StartAsync(Register, null, store);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("a"));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("b"));
        await host.SettleAsync();
    }
}
