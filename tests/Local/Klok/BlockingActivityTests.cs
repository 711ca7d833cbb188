using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public sealed class BlockingActivityTests
{
    /// <summary>What an activity starts must not wait for the thread that the activity holds.</summary>
    [Fact]
    public async Task An_activity_may_block_its_thread_until_an_instance_that_it_started_has_ended()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold);
        DurableEngine? running = null;
        var registry = new DurableTaskRegistry()
            .AddOrchestratorFunc<string?, string>("Outer", (context, _) => context.CallActivityAsync<string>("Block"))
            .AddOrchestratorFunc<string?, string>("Inner", (context, _) => context.CallActivityAsync<string>("Answer"))
            .AddActivityFunc<string?, string>("Answer", (_, _) => "done")
            .AddActivityFunc<string?, string>("Block", (_, _) =>
            {
                var id = running!.Client.ScheduleNewOrchestrationInstanceAsync("Inner").GetAwaiter().GetResult();
                var ended = running.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true).GetAwaiter().GetResult();
                return ended.ReadOutputAs<string>()!;
            });
        await using var engine = new DurableEngine(
            registry, new ServiceCollection().BuildServiceProvider(), new MemoryEngineStore(), clock);
        running = engine;
        await engine.StartAsync(TestContext.Current.CancellationToken);

        var outer = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Outer");
        var done = await engine.Client.WaitForInstanceCompletionAsync(outer, getInputsAndOutputs: true)
            .WaitAsync(Moments.Patience, TestContext.Current.CancellationToken);
        Assert.Equal("done", done.ReadOutputAs<string>());
    }
}
