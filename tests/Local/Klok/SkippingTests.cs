using System.Text.Json;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public sealed class SkippingTests
{
    [Fact]
    public async Task Skipping_goes_from_timer_to_timer_and_then_stands()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Skip);
        await using var engine = await StartAsync(clock, new MemoryEngineStore());
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Years", new StartOrchestrationOptions("years"));
        var ended = await engine.Client.WaitForInstanceCompletionAsync("years", getInputsAndOutputs: true);
        Assert.Equal(Moments.Start.AddDays(730).UtcDateTime, ended.ReadOutputAs<DateTime>());
        await Moments.TemptAsync(clock);
        Assert.Equal(Moments.Start.AddDays(730), clock.GetUtcNow());
    }

    [Fact]
    public async Task A_schedule_alone_never_drives_skipping()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Skip);
        var runs = 0;
        await using var daily = clock.CreateTimer(
            _ => Interlocked.Increment(ref runs), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        await Moments.TemptAsync(clock);
        Assert.Equal(Moments.Start, clock.GetUtcNow());

        await new Appointments(clock, Moments.Start.AddDays(1.5)).AllKept;

        // Waits until the move to there is over, with what it set off.
        await clock.AdvanceToAsync(Moments.Start, TestContext.Current.CancellationToken);
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Nothing_is_skipped_while_an_activity_runs()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Skip);
        await using var engine = await StartAsync(clock, new MemoryEngineStore());
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Both", new StartOrchestrationOptions("both"));
        var ended = await engine.Client.WaitForInstanceCompletionAsync("both", getInputsAndOutputs: true);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended.RuntimeStatus);
        Assert.Equal(Moments.Start, ended.ReadOutputAs<DateTimeOffset>());
    }

    [Fact]
    public async Task Nothing_is_skipped_while_a_request_runs()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold);
        var appointments = new Appointments(clock, Moments.Start.AddHours(1));
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Slow)], Clock = clock, BeginWork = clock.BeginWork },
            builder => builder.Services.AddSingleton(clock));
        Assert.Equal($"{Moments.Start:O}", await app.GetAsync("/api/slow"));
        await appointments.AllKept;
    }

    [Fact]
    public async Task One_seed_gives_the_same_histories_while_the_clock_skips()
    {
        var first = await HistoriesAsync(7);
        Assert.Equal(first, await HistoriesAsync(7));
        Assert.NotEqual(first, await HistoriesAsync(8));
    }

    private static async Task<DurableEngine> StartAsync(VirtualClock clock, IEngineStore store, int? seed = null)
    {
        var registry = new DurableTaskRegistry()
            .AddOrchestratorFunc<string?, DateTime>("Years", async (context, _) =>
            {
                for (var month = 0; month < 73; month++)
                {
                    await context.CreateTimer(TimeSpan.FromDays(10), CancellationToken.None);
                    await context.CallActivityAsync("Nothing", context.NewGuid());
                }

                return context.CurrentUtcDateTime;
            })
            .AddOrchestratorFunc<string?, DateTimeOffset>("Both", async (context, _) =>
            {
                using var waiting = new CancellationTokenSource();
                var tomorrow = context.CreateTimer(TimeSpan.FromDays(1), waiting.Token);
                var seen = await context.CallActivityAsync<DateTimeOffset>("Dawdle");
                waiting.Cancel();
                return tomorrow.IsCompletedSuccessfully ? default : seen;
            })
            .AddActivityFunc<Guid, bool>("Nothing", (_, _) => true)
            .AddActivityFunc<string?, DateTimeOffset>("Dawdle", async (_, _) =>
            {
                await Moments.TemptAsync(clock);
                return clock.GetUtcNow();
            });
        var engine = new DurableEngine(
            registry, new ServiceCollection().BuildServiceProvider(), store, clock, new EngineOptions { Seed = seed });
        await engine.StartAsync(TestContext.Current.CancellationToken);
        return engine;
    }

    private static async Task<string> HistoriesAsync(int seed)
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold);
        var store = new MemoryEngineStore();
        await using var engine = await StartAsync(clock, store, seed);
        string[] ids = [await engine.Client.ScheduleNewOrchestrationInstanceAsync("Years"), await engine.Client.ScheduleNewOrchestrationInstanceAsync("Years")];
        await clock.SetModeAsync(ClockMode.Skip, cancellation: TestContext.Current.CancellationToken);
        var histories = new List<string>(ids);
        foreach (var id in ids)
        {
            await engine.Client.WaitForInstanceCompletionAsync(id);
            var stored = await store.ReadHeadAsync(id, TestContext.Current.CancellationToken);
            histories.Add(JsonSerializer.Serialize(await store.ReadHistoryAsync(stored!.Head, TestContext.Current.CancellationToken)));
        }

        return string.Join('\n', histories);
    }

    public sealed class Slow(VirtualClock clock)
    {
        /// <summary>Makes the clock skip, and answers where it stood at the end of the request.</summary>
        [Function("Slow")]
        public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "slow")] HttpRequest request)
        {
            await clock.SetModeAsync(ClockMode.Skip, cancellation: request.HttpContext.RequestAborted);
            await Moments.TemptAsync(clock);
            return new ContentResult { Content = $"{clock.GetUtcNow():O}" };
        }
    }
}
