using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public sealed class ClockPositionTests
{
    private readonly MemoryClockStore positions = new();
    private readonly MemoryEngineStore store = new();

    [Fact]
    public async Task A_position_that_cannot_be_saved_has_no_effects()
    {
        var disk = new FailingStore(positions, savesFirst: false);
        await using var clock = await Moments.OpenAsync(ClockMode.Hold, disk);
        var appointments = new Appointments(clock, Moments.Start.AddHours(1));
        disk.Fails = true;
        await Assert.ThrowsAsync<IOException>(() => clock.AdvanceToAsync(Moments.Start.AddHours(2)));
        Assert.Empty(appointments.KeptAt);
        Assert.Equal(Moments.Start, clock.GetUtcNow());

        disk.Fails = false;
        await clock.AdvanceToAsync(Moments.Start.AddHours(2), TestContext.Current.CancellationToken);
        Assert.Equal([Moments.Start.AddHours(1)], appointments.KeptAt);
    }

    [Fact]
    public async Task A_host_that_died_with_its_position_saved_goes_on_with_the_effects_of_it()
    {
        var disk = new FailingStore(positions, savesFirst: true);
        await using (var clock = await Moments.OpenAsync(ClockMode.Hold, disk))
        {
            await using var engine = await StartAsync(clock);
            await engine.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("wait"));
            await clock.WhenQuietAsync(TestContext.Current.CancellationToken);
            disk.Fails = true;
            await Assert.ThrowsAsync<IOException>(() => clock.AdvanceToAsync(Moments.Start.AddDays(2)));
            var waiting = await engine.Client.GetInstanceAsync("wait");
            Assert.Equal(OrchestrationRuntimeStatus.Running, waiting!.RuntimeStatus);
        }

        await using var clockAgain = await Moments.OpenAsync(ClockMode.Hold, positions);
        await using var engineAgain = await StartAsync(clockAgain);
        var ended = await engineAgain.Client.WaitForInstanceCompletionAsync("wait", getInputsAndOutputs: true)
            .WaitAsync(Moments.Patience, TestContext.Current.CancellationToken);
        Assert.Equal(Moments.Start.AddDays(1).UtcDateTime, ended.ReadOutputAs<DateTime>());
        Assert.Equal(Moments.Start.AddDays(1), clockAgain.GetUtcNow());
    }

    private async Task<DurableEngine> StartAsync(VirtualClock clock)
    {
        var registry = new DurableTaskRegistry().AddOrchestratorFunc<string?, DateTime>("Wait", async (context, _) =>
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return context.CurrentUtcDateTime;
        });
        var engine = new DurableEngine(registry, new ServiceCollection().BuildServiceProvider(), store, clock);
        await engine.StartAsync(TestContext.Current.CancellationToken);
        return engine;
    }

    /// <summary>A disk that fails when asked to, before or after it has saved.</summary>
    private sealed class FailingStore(IClockStore disk, bool savesFirst) : IClockStore
    {
        internal bool Fails { get; set; }

        public Task<ClockPosition?> LoadAsync(CancellationToken cancellation) => disk.LoadAsync(cancellation);

        public async Task SaveAsync(ClockPosition position, CancellationToken cancellation)
        {
            if (!Fails || savesFirst)
            {
                await disk.SaveAsync(position, cancellation);
            }

            if (Fails)
            {
                throw new IOException("The disk is gone.");
            }
        }
    }
}
