using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public sealed class SeededIdTests
{
    private readonly MemoryEngineStore store = new();

    [Fact]
    public async Task A_seed_gives_a_host_that_starts_again_other_ids_than_before()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold);
        string first;
        await using (var engine = await StartAsync(clock))
        {
            first = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        }

        await using var again = await StartAsync(clock);
        Assert.NotEqual(first, await again.Client.ScheduleNewOrchestrationInstanceAsync("Wait"));
    }

    [Fact]
    public async Task Another_life_of_an_instance_has_another_execution_id()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold);
        await using var engine = await StartAsync(clock);
        var first = await ExecutionAsync(engine, clock);
        await engine.Client.TerminateInstanceAsync("one", (object?)null, TestContext.Current.CancellationToken);
        await clock.WhenQuietAsync(TestContext.Current.CancellationToken);
        await engine.Client.PurgeInstanceAsync("one", cancellation: TestContext.Current.CancellationToken);
        Assert.NotEqual(first, await ExecutionAsync(engine, clock));
    }

    [Fact]
    public async Task The_order_of_starts_does_not_change_what_an_instance_is_called()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold);
        await using var engine = await StartAsync(clock);
        var alone = await ExecutionAsync(engine, clock);

        await using var otherClock = await Moments.OpenAsync(ClockMode.Hold);
        var otherStore = new MemoryEngineStore();
        await using var other = await StartAsync(otherClock, otherStore);
        await other.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("zero"));
        Assert.Equal(alone, await ExecutionAsync(other, otherClock, otherStore));
    }

    private async Task<DurableEngine> StartAsync(VirtualClock clock, MemoryEngineStore? other = null)
    {
        var registry = new DurableTaskRegistry().AddOrchestratorFunc<string?, bool>(
            "Wait", (context, _) => context.WaitForExternalEvent<bool>("bell"));
        var engine = new DurableEngine(
            registry, new ServiceCollection().BuildServiceProvider(), other ?? store, clock, new EngineOptions { Seed = 7 });
        await engine.StartAsync(TestContext.Current.CancellationToken);
        return engine;
    }

    private async Task<string> ExecutionAsync(DurableEngine engine, VirtualClock clock, MemoryEngineStore? other = null)
    {
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("one"));
        await clock.WhenQuietAsync(TestContext.Current.CancellationToken);
        return (await (other ?? store).ReadHeadAsync("one", TestContext.Current.CancellationToken))!.Head.ExecutionId;
    }
}
