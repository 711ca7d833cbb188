using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Conformance.Tests;

public class VirtualClockTests
{
    private static readonly DateTimeOffset Start = EmbeddedTestHost.Start;

    [Fact]
    public async Task Advance_stops_at_each_due_moment_in_order()
    {
        await using var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Hold, Start);
        var source = new Appointments(clock, 3, 1, 2, 9);
        clock.Register(source);
        Assert.Equal(Start.AddHours(5), await clock.AdvanceToAsync(Start.AddHours(5)));
        Assert.Equal([1, 2, 3], source.Kept);
    }

    [Fact]
    public async Task Advance_waits_at_each_stop_until_work_is_done()
    {
        await using var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Hold, Start);
        var source = new Appointments(clock, 1, 2);
        clock.Register(source);
        var work = clock.BeginWork();
        var advance = clock.AdvanceToAsync(Start.AddHours(2));
        Assert.Empty(source.Kept);
        Assert.False(advance.IsCompleted);
        work.Dispose();
        await advance.WaitAsync(Patience.Limit);
        Assert.Equal([1, 2], source.Kept);
    }

    [Fact]
    public async Task Timer_that_the_clock_passes_fires_once_and_drives_nothing()
    {
        await using var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Hold, Start);
        var fired = 0;
        await using var daily = clock.CreateTimer(
            _ => Interlocked.Increment(ref fired), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        Assert.Null(await clock.AdvanceToNextDueAsync());
        await clock.AdvanceToAsync(Start.AddDays(60));
        Assert.Equal(1, fired);
        await clock.AdvanceToAsync(Start.AddDays(61));
        Assert.Equal(2, fired);
    }

    [Fact]
    public async Task Skipping_runs_from_due_moment_to_due_moment_by_itself()
    {
        await using var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Skip, Start);
        var source = new Appointments(clock, 1, 24, 800);
        clock.Register(source);
        await source.AllKept.WaitAsync(Patience.Limit);
        Assert.Equal([1, 24, 800], source.Kept);
        Assert.Equal(Start.AddHours(800), clock.GetUtcNow());
    }

    [Fact]
    public async Task Nothing_is_skipped_while_work_is_under_way()
    {
        await using var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Hold, Start);
        var work = clock.BeginWork();
        var source = new Appointments(clock, 1);
        clock.Register(source);
        await clock.SetModeAsync(ClockMode.Skip);
        Assert.Empty(source.Kept);
        work.Dispose();
        await source.AllKept.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task Tempo_reaches_a_due_moment_in_less_real_time()
    {
        await using var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Hold, Start);
        var source = new Appointments(clock, 1, 2);
        clock.Register(source);
        await clock.SetModeAsync(ClockMode.Tempo, newTempo: 1_000_000);
        await source.AllKept.WaitAsync(Patience.Limit);
        Assert.True(clock.GetUtcNow() >= Start.AddHours(2));
    }

    [Fact]
    public async Task Restart_goes_on_where_the_clock_was()
    {
        var store = new MemoryClockStore();
        await using (var clock = await VirtualClock.OpenAsync(store, ClockMode.Hold, Start))
        {
            await clock.AdvanceToAsync(Start.AddDays(9));
        }

        await using var again = await VirtualClock.OpenAsync(store, ClockMode.Follow, Start);
        Assert.Equal(Start.AddDays(9), again.GetUtcNow());
        Assert.Equal(ClockMode.Hold, again.Mode);
    }

    [Fact]
    public async Task Position_is_saved_before_anyone_sees_the_new_time()
    {
        var store = new MemoryClockStore();
        await using var clock = await VirtualClock.OpenAsync(store, ClockMode.Hold, Start);
        ClockPosition? savedWhenMoved = null;
        clock.Moved += () => savedWhenMoved = store.LoadAsync(default).Result;
        await clock.AdvanceToAsync(Start.AddDays(1));
        Assert.Equal(Start.AddDays(1), savedWhenMoved!.Now);
    }

    [Fact]
    public async Task Position_in_a_file_survives()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "clock.json");
        var position = new ClockPosition(Start, Start.AddYears(-1), ClockMode.Tempo, 60);
        await new FileClockStore(path).SaveAsync(position, default);
        Assert.Equal(position, await new FileClockStore(path).LoadAsync(default));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    /// <summary>Has something to do at some hours after the start.</summary>
    private sealed class Appointments : IDueSource
    {
        private readonly VirtualClock clock;
        private readonly SortedSet<int> hours;
        private readonly TaskCompletionSource allKept = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Appointments(VirtualClock clock, params int[] hours)
        {
            this.clock = clock;
            this.hours = [.. hours];
            clock.Moved += Keep;
        }

        public DateTimeOffset? NextDue => hours.Count == 0 ? null : Start.AddHours(hours.Min);

        internal List<int> Kept { get; } = [];

        internal Task AllKept => allKept.Task;

        private void Keep()
        {
            while (NextDue <= clock.GetUtcNow())
            {
                Kept.Add(hours.Min);
                hours.Remove(hours.Min);
            }

            if (hours.Count == 0)
            {
                allKept.TrySetResult();
            }
        }
    }
}
