using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Local.Tests;

public sealed class ClockModeTests
{
    private readonly SampleClock real = new();

    [Fact]
    public async Task A_following_clock_goes_with_real_time()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Follow, realTime: real);
        real.Advance(TimeSpan.FromHours(3));
        Assert.Equal(Moments.Start.AddHours(3), clock.GetUtcNow());
    }

    [Fact]
    public async Task A_following_clock_comes_to_what_is_due_by_itself()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Follow, realTime: real);
        var appointments = new Appointments(clock, Moments.Start.AddMinutes(10));
        await PassAsync(until: appointments.AllKept);
    }

    [Fact]
    public async Task A_following_clock_takes_in_the_time_that_its_host_was_down()
    {
        var store = new MemoryClockStore();
        await using (var clock = await Moments.OpenAsync(ClockMode.Hold, store, real))
        {
            await clock.SetModeAsync(ClockMode.Follow, cancellation: TestContext.Current.CancellationToken);
        }

        real.Advance(TimeSpan.FromDays(2));
        await using var again = await Moments.OpenAsync(ClockMode.Hold, store, real);
        Assert.Equal(Moments.Start.AddDays(2), again.GetUtcNow());
        Assert.Equal(ClockMode.Follow, again.Mode);
    }

    [Fact]
    public async Task A_held_clock_stands_while_real_time_passes()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold, realTime: real);
        real.Advance(TimeSpan.FromDays(1));
        Assert.Equal(Moments.Start, clock.GetUtcNow());
    }

    [Fact]
    public async Task A_clock_at_a_tempo_goes_that_many_times_as_fast_as_real_time()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold, realTime: real);
        var appointments = new Appointments(clock, Moments.Start.AddHours(23));
        await clock.SetModeAsync(ClockMode.Tempo, newTempo: 1_440, TestContext.Current.CancellationToken);
        real.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(Moments.Start.AddDays(1), clock.GetUtcNow());
        await PassAsync(until: appointments.AllKept);
    }

    [Fact]
    public async Task A_change_of_mode_goes_on_from_where_the_clock_is()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Follow, realTime: real);
        real.Advance(TimeSpan.FromHours(1));
        await clock.SetModeAsync(ClockMode.Tempo, newTempo: 10, TestContext.Current.CancellationToken);
        real.Advance(TimeSpan.FromHours(1));
        await clock.SetModeAsync(ClockMode.Hold, cancellation: TestContext.Current.CancellationToken);
        real.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Moments.Start.AddHours(11), clock.GetUtcNow());
    }

    [Fact]
    public async Task A_jump_passes_by_every_due_moment_and_never_goes_back()
    {
        await using var clock = await Moments.OpenAsync(ClockMode.Hold, realTime: real);
        var appointments = new Appointments(clock, Moments.Start.AddDays(1), Moments.Start.AddYears(1));
        await clock.AdvanceToAsync(Moments.Start.AddYears(2), TestContext.Current.CancellationToken);
        Assert.Equal([Moments.Start.AddDays(1), Moments.Start.AddYears(1)], appointments.KeptAt);
        Assert.Equal(
            Moments.Start.AddYears(2), await clock.AdvanceToAsync(Moments.Start, TestContext.Current.CancellationToken));
    }

    /// <summary>Real time goes on: the clock may begin to wait for a moment only after a part of it has passed.</summary>
    private async Task PassAsync(Task until)
    {
        while (!until.IsCompleted)
        {
            real.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        await until;
    }
}
