using System.Collections.Concurrent;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

/// <summary>
/// The engine on Tables: its host dies between two writes of a commit, and another takes the store over while the first may
/// still be alive.
/// </summary>
public class TablesCrashTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Four points a commit: every fifth passes through all four of them, at all stages of the journey.
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(15)]
    [InlineData(20)]
    [InlineData(25)]
    public async Task After_a_crash_between_two_writes_another_host_finishes_the_journey(int crash)
    {
        var connection = await azurite.ConnectionStringAsync();
        var name = AzuriteFixture.UniqueName();
        var effects = new ConcurrentDictionary<string, int>();
        var clocks = new MemoryClockStore();
        var store = await TablesEngineStore.OpenAsync(connection, name, cancellation: Cancel);
        var dead = CrashAfter(store, crash);
        await using var first = await Host.StartAsync(store, clocks, effects);
        _ = first.WalkAsync();
        await dead.WaitAsync(Patience, TimeProvider.System, Cancel);

        var later = await TablesEngineStore.OpenAsync(connection, name, new Later(TimeSpan.FromHours(1)), Cancel);
        await using var second = await Host.StartAsync(later, clocks, effects);
        await second.WalkAsync().WaitAsync(Patience, TimeProvider.System, Cancel);

        var journey = await second.Client.GetInstanceAsync("reis", getInputsAndOutputs: true, Cancel);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, journey!.RuntimeStatus);
        Assert.Equal("0:a 0:b 1:a 1:b", journey.ReadOutputAs<string>());
        Assert.Equal(["0:a", "0:b", "1:a", "1:b"], effects.Keys.Order());
        var head = (await later.ReadHeadAsync("reis", Cancel))!.Head;
        var history = await later.ReadHistoryAsync(head, Cancel);
        Assert.Equal(Enumerable.Range(0, history.Count), history.Select(row => row.Sequence));
        Assert.Equal(2, history.Count(row => row.Kind == HistoryEventKind.TaskCompleted));
        Assert.Single(history, row => row.Kind == HistoryEventKind.TimerFired);
    }

    /// <summary>From the given point on the store lets nothing through. The task ends when it is reached.</summary>
    private static Task CrashAfter(TablesEngineStore store, int points)
    {
        var dead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var passed = 0;
        store.Observer = (_, _) =>
        {
            if (Interlocked.Increment(ref passed) > points)
            {
                dead.TrySetResult();
                throw new IOException("The host died here.");
            }
        };
        return dead.Task;
    }

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }

    private sealed class Host(VirtualClock clock, DurableEngine engine, ServiceProvider services) : IAsyncDisposable
    {
        public DurableTaskClient Client => engine.Client;

        public static async Task<Host> StartAsync(IEngineStore store, IClockStore clocks, ConcurrentDictionary<string, int> effects)
        {
            var registry = new DurableTaskRegistry();
            registry.AddOrchestratorFunc<string, string>("Reis", async (context, done) =>
            {
                var round = string.IsNullOrEmpty(done) ? 0 : 1;
                var a = await context.CallActivityAsync<string>("Doe", $"{round}:a");
                await context.CreateTimer(TimeSpan.FromHours(6), CancellationToken.None);
                var b = await context.CallActivityAsync<string>("Doe", $"{round}:b");
                var all = $"{done} {a} {b}".Trim();
                if (round == 0)
                {
                    context.ContinueAsNew(all);
                }

                return all;
            });
            registry.AddActivityFunc<string, string>("Doe", (_, key) =>
            {
                effects.AddOrUpdate(key!, 1, (_, count) => count + 1);
                return key!;
            });
            var services = new ServiceCollection().BuildServiceProvider();
            var clock = await VirtualClock.OpenAsync(clocks, ClockMode.Hold, Start);
            var engine = new DurableEngine(registry, services, store, clock);
            await engine.StartAsync(Cancel);
            return new Host(clock, engine, services);
        }

        /// <summary>Starts the journey, if need be again, and lets time pass until it has ended.</summary>
        public async Task WalkAsync()
        {
            OrchestrationMetadata? journey;
            while ((journey = await Client.GetInstanceAsync("reis", Cancel)) is not { IsCompleted: true })
            {
                if (journey is null)
                {
                    await Client.ScheduleNewOrchestrationInstanceAsync("Reis", "", new StartOrchestrationOptions("reis"), Cancel);
                }

                await clock.WhenQuietAsync(Cancel);
                await clock.AdvanceToAsync(clock.GetUtcNow().AddDays(1), Cancel);
            }
        }

        public async ValueTask DisposeAsync()
        {
            await engine.DisposeAsync();
            await clock.DisposeAsync();
            await services.DisposeAsync();
        }
    }
}
