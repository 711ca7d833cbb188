using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;

namespace InzetOpMaat.Conformance.Tests;

public class LeaseTests
{
    private static readonly EngineOptions Quick = new() { LeaseDuration = TimeSpan.FromMinutes(1), Owner = "the first" };

    [Fact]
    public async Task Second_host_on_the_store_refuses_to_start_and_says_who_has_it()
    {
        var store = new MemoryEngineStore(new ManualTime());
        await using var first = await EmbeddedTestHost.StartAsync(_ => { }, Quick, store);
        var refused = await Assert.ThrowsAsync<StoreInUseException>(() => EmbeddedTestHost.StartAsync(_ => { }, Quick, store));
        Assert.Contains("'the first'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_that_stopped_gives_the_store_free()
    {
        var store = new MemoryEngineStore(new ManualTime());
        await (await EmbeddedTestHost.StartAsync(_ => { }, Quick, store)).DisposeAsync();
        await using var second = await EmbeddedTestHost.StartAsync(_ => { }, Quick, store);
        Assert.Null(second.Engine.NextDue);
    }

    [Fact]
    public async Task Host_whose_lease_ran_out_can_publish_nothing_once_another_has_the_store()
    {
        var time = new ManualTime();
        var store = new MemoryEngineStore(time);
        await using var stale = await EmbeddedTestHost.StartAsync(Waiting, Quick, store);
        await stale.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("x"));
        await stale.SettleAsync();
        time.Pass(TimeSpan.FromMinutes(2));
        await using var current = await EmbeddedTestHost.StartAsync(Waiting, Quick, store);

        await stale.Client.RaiseEventAsync("x", "e", "from the stale host");
        Assert.Contains("epoch 1", (await stale.Engine.Lost.WaitAsync(Patience.Limit)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StaleEpochException>(() => stale.Client.ScheduleNewOrchestrationInstanceAsync("Wait"));
        Assert.False((await current.Client.GetInstanceAsync("x"))!.IsCompleted);

        await current.Client.RaiseEventAsync("x", "e", "from the current host");
        var ended = await current.Client.WaitForInstanceCompletionAsync("x", true).WaitAsync(Patience.Limit);
        Assert.Equal("from the current host", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Lease_that_nobody_renews_is_waited_for()
    {
        var store = new MemoryEngineStore();
        await store.AcquireLeaseAsync("a host that died", TimeSpan.FromMilliseconds(50), default);
        await using var next = await EmbeddedTestHost.StartAsync(
            _ => { }, new() { LeasePatience = Patience.Limit / 20 }, store);
        Assert.False(next.Engine.Lost.IsCompleted);
    }

    [Fact]
    public async Task Host_that_renews_its_lease_is_not_waited_for()
    {
        var time = new ManualTime();
        var store = new MemoryEngineStore(time);
        var lease = await store.AcquireLeaseAsync("a living host", TimeSpan.FromMinutes(1), default);
        var start = EmbeddedTestHost.StartAsync(_ => { }, new() { LeasePatience = Patience.Limit }, store);
        Assert.False(start.IsCompleted);
        time.Pass(TimeSpan.FromSeconds(20));
        await store.RenewLeaseAsync(lease, TimeSpan.FromMinutes(1), default);
        await Assert.ThrowsAsync<StoreInUseException>(() => start.WaitAsync(Patience.Limit / 2));
    }

    private static void Waiting(DurableTaskRegistry tasks)
        => tasks.AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e"));
}
