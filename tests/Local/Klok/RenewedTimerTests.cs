using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public sealed class RenewedTimerTests
{
    private const int Renewals = 2_500;

    [Fact]
    public async Task Only_the_last_of_many_timers_that_replace_each_other_counts()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold);
        await using var engine = await StartAsync(clock);
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Heart", new StartOrchestrationOptions("heart"));
        await clock.WhenQuietAsync(TestContext.Current.CancellationToken);
        for (var beat = 1; beat <= Renewals; beat++)
        {
            await clock.AdvanceToAsync(Moments.Start.AddSeconds(beat), TestContext.Current.CancellationToken);
            await engine.Client.RaiseEventAsync("heart", "beat");
            await clock.WhenQuietAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Moments.Start.AddSeconds(beat).AddDays(28), clock.NextDue);
        }

        await clock.AdvanceToNextDueAsync(TestContext.Current.CancellationToken);
        var ended = await engine.Client.GetInstanceAsync("heart", getInputsAndOutputs: true);
        Assert.Equal(Renewals, ended!.ReadOutputAs<int>());
        Assert.Null(clock.NextDue);
    }

    private static async Task<DurableEngine> StartAsync(VirtualClock clock)
    {
        var registry = new DurableTaskRegistry().AddOrchestratorFunc<string?, int>("Heart", async (context, _) =>
        {
            for (var beats = 0; ; beats++)
            {
                using var replaced = new CancellationTokenSource();
                var silence = context.CreateTimer(TimeSpan.FromDays(28), replaced.Token);
                if (await Task.WhenAny(silence, context.WaitForExternalEvent<string?>("beat")) == silence)
                {
                    return beats;
                }

                replaced.Cancel();
            }
        });
        var engine = new DurableEngine(registry, new ServiceCollection().BuildServiceProvider(), new MemoryEngineStore(), clock);
        await engine.StartAsync(TestContext.Current.CancellationToken);
        return engine;
    }
}
