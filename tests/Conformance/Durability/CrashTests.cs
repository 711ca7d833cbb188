using System.Collections.Concurrent;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>
/// A journey in small: activities, a timer, an event from another instance, a child, a second generation. The host
/// dies at every instant there is, one run each, and another goes on with its store.
/// </summary>
public class CrashTests
{
    private const int MoreInstantsThanThereAre = 400;

    [Fact]
    public async Task Host_may_die_at_any_instant_and_no_step_is_lost_or_doubled()
    {
        var instant = 0;
        for (; instant < MoreInstantsThanThereAre; instant++)
        {
            if (!await RunWithCrashAsync(instant))
            {
                break;
            }
        }

        Assert.InRange(instant, 60, MoreInstantsThanThereAre - 1);
    }

    /// <summary>Whether the host died at all.</summary>
    private static async Task<bool> RunWithCrashAsync(int instant)
    {
        var realTime = new ManualTime();
        var store = new MemoryEngineStore(realTime);
        var clockStore = new MemoryClockStore();
        var effects = new ConcurrentDictionary<string, int>();
        var crashing = new CrashingStore(store, instant);
        await using (var first = await Host.StartAsync(crashing, clockStore, effects))
        {
            var walk = first.WalkAsync();
            await Task.WhenAny(walk, crashing.Crashed).WaitAsync(Patience.Limit);
            if (!crashing.Crashed.IsCompleted)
            {
                await VerifyAsync(store, effects, instant);
                return false;
            }
        }

        store.Observer = null;
        realTime.Pass(TimeSpan.FromHours(1));
        await using var second = await Host.StartAsync(store, clockStore, effects);
        await second.WalkAsync().WaitAsync(Patience.Limit);
        await VerifyAsync(store, effects, instant);
        return true;
    }

    private static async Task VerifyAsync(MemoryEngineStore store, ConcurrentDictionary<string, int> effects, int instant)
    {
        var head = (await store.ReadHeadAsync("journey", default))?.Head;
        Assert.True(head?.Status == OrchestrationRuntimeStatus.Completed, $"Instant {instant}: {head?.Status} {head?.Failure}");
        Assert.Equal("\"0:a b child bell|1:a b child bell\"", head!.Output);
        Assert.All(["0:a", "0:b", "1:a", "1:b", "child"], key => Assert.True(effects[key] >= 1));
        var history = await store.ReadHistoryAsync(head, default);
        Assert.Equal(Enumerable.Range(0, history.Count), history.Select(row => row.Sequence));
        Assert.Single(history, row => row.Kind == HistoryEventKind.ExecutionStarted);
        Assert.Single(history, row => row.Kind == HistoryEventKind.EventRaised);
        Assert.Single(history, row => row.Kind == HistoryEventKind.TimerFired);
        Assert.Equal(2, history.Count(row => row.Kind == HistoryEventKind.TaskScheduled));
        Assert.Equal(2, history.Count(row => row.Kind == HistoryEventKind.TaskCompleted));
        Assert.Empty(head.Outbox);
    }

    private sealed class Host(VirtualClock clock, DurableEngine engine, ServiceProvider services) : IAsyncDisposable
    {
        internal DurableTaskClient Client => engine.Client;

        internal static async Task<Host> StartAsync(
            IEngineStore store, IClockStore clockStore, ConcurrentDictionary<string, int> effects)
        {
            var registry = new DurableTaskRegistry();
            Journey.Register(registry, effects);
            var services = new ServiceCollection().BuildServiceProvider();
            var clock = await VirtualClock.OpenAsync(clockStore, ClockMode.Hold, EmbeddedTestHost.Start);
            var engine = new DurableEngine(registry, services, store, clock, new() { Seed = 7, MaxCachedInstances = 100 });
            try
            {
                await engine.StartAsync();
            }
            catch (HostDiedException)
            {
                // It died while it took up the store; there is nothing to go on with in this life.
            }

            return new(clock, engine, services);
        }

        /// <summary>What the outside world does, as often as it takes: it starts the journey and lets time pass.</summary>
        internal async Task WalkAsync()
        {
            var end = clock.GetUtcNow().AddDays(10);
            while (clock.GetUtcNow() < end && (await Client.GetInstanceAsync("journey"))?.IsCompleted != true)
            {
                if (await Client.GetInstanceAsync("journey") is null)
                {
                    await Client.ScheduleNewOrchestrationInstanceAsync("Journey", "0|", new StartOrchestrationOptions("journey"));
                }

                await clock.WhenQuietAsync();
                await clock.AdvanceToAsync(clock.GetUtcNow().AddDays(1));
            }

            await clock.WhenQuietAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await engine.DisposeAsync();
            await clock.DisposeAsync();
            await services.DisposeAsync();
        }
    }
}
