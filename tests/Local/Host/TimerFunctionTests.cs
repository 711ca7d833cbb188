using System.Collections.Concurrent;
using InzetOpMaat.Local.Host;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public sealed class TimerFunctionTests
{
    private readonly SampleClock clock = new();
    private readonly WorkCounter work = new();
    private readonly ConcurrentQueue<TimerInfo> runs = new();

    [Fact]
    public async Task A_timer_runs_at_each_occurrence_of_its_schedule_on_the_given_clock()
    {
        await using var app = await StartAsync(typeof(EveryHour));
        await AdvanceAsync(TimeSpan.FromMinutes(59));
        Assert.Empty(runs);

        await AdvanceAsync(TimeSpan.FromMinutes(1));
        await AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(2, runs.Count);
        Assert.All(runs, run => Assert.False(run.IsPastDue));
        Assert.Equal(Noon.AddHours(1), runs.Last().ScheduleStatus!.Last);
        Assert.Equal(Noon.AddHours(2), runs.Last().ScheduleStatus!.Next);
    }

    [Fact]
    public async Task A_jump_over_many_occurrences_gives_one_run_that_is_past_due()
    {
        await using var app = await StartAsync(typeof(EveryHour));

        clock.Jump(TimeSpan.FromDays(30));
        await work.Quiet;
        Assert.True(Assert.Single(runs).IsPastDue);

        await AdvanceAsync(TimeSpan.FromHours(1));
        Assert.False(runs.Last().IsPastDue);
        Assert.Equal(2, runs.Count);
    }

    [Fact]
    public async Task An_occurrence_while_the_host_was_down_is_made_up_for_at_the_start()
    {
        var statuses = new MemoryScheduleStatusStore();
        await using (await StartAsync(typeof(EveryHour), statuses))
        {
        }

        clock.Advance(TimeSpan.FromHours(5));
        Assert.Empty(runs);
        await using var app = await StartAsync(typeof(EveryHour), statuses);
        await work.Quiet;

        Assert.True(Assert.Single(runs).IsPastDue);
    }

    [Fact]
    public async Task A_run_that_is_past_due_tells_when_it_should_have_been_and_the_next_one_when_it_was()
    {
        var statuses = new MemoryScheduleStatusStore();
        await using (await StartAsync(typeof(EveryHour), statuses))
        {
            await AdvanceAsync(TimeSpan.FromHours(1));
        }

        clock.Advance(TimeSpan.FromMinutes(150));
        await using var app = await StartAsync(typeof(EveryHour), statuses);
        await work.Quiet;
        await AdvanceAsync(TimeSpan.FromMinutes(30));

        var (late, next) = (runs.ElementAt(1), runs.ElementAt(2));
        Assert.Equal((true, false), (late.IsPastDue, next.IsPastDue));
        Assert.Equal((Noon.AddHours(1), Noon.AddHours(2)), (late.ScheduleStatus!.Last, late.ScheduleStatus.Next));
        Assert.Equal((Noon.AddMinutes(210), Noon.AddHours(4)), (next.ScheduleStatus!.Last, next.ScheduleStatus.Next));
        Assert.Equal(next.ScheduleStatus.Last, next.ScheduleStatus.LastUpdated);
    }

    [Fact]
    public async Task A_timer_that_is_not_monitored_has_no_status_and_makes_up_for_nothing()
    {
        var statuses = new MemoryScheduleStatusStore();
        await using (await StartAsync(typeof(Unmonitored), statuses))
        {
        }

        clock.Advance(TimeSpan.FromHours(5));
        await using var app = await StartAsync(typeof(Unmonitored), statuses);
        await work.Quiet;
        Assert.Empty(runs);

        await AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Null(Assert.Single(runs).ScheduleStatus);
    }

    [Fact]
    public async Task A_host_that_was_down_between_two_occurrences_makes_up_for_nothing()
    {
        var statuses = new MemoryScheduleStatusStore();
        await using (await StartAsync(typeof(EveryHour), statuses))
        {
        }

        clock.Advance(TimeSpan.FromMinutes(30));
        await using var app = await StartAsync(typeof(EveryHour), statuses);
        await work.Quiet;

        Assert.Empty(runs);
    }

    [Fact]
    public async Task A_timer_can_run_at_the_start()
    {
        await using var app = await StartAsync(typeof(AtStart));
        await work.Quiet;

        Assert.False(Assert.Single(runs).IsPastDue);
    }

    [Fact]
    public async Task A_schedule_under_a_minute_is_not_monitored()
    {
        await using var app = await StartAsync(typeof(EverySecond));

        await AdvanceAsync(TimeSpan.FromSeconds(1));

        Assert.Null(Assert.Single(runs).ScheduleStatus);
    }

    [Fact]
    public async Task A_run_that_fails_does_not_stop_the_schedule()
    {
        await using var app = await StartAsync(typeof(Failing));

        await AdvanceAsync(TimeSpan.FromMinutes(1));
        await AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, runs.Count);
    }

    [Fact]
    public async Task The_schedule_can_be_a_setting()
    {
        await using var app = await StartAsync(typeof(BySetting), settings: new() { ["SCHEDULE"] = "0 30 * * * *" });

        await AdvanceAsync(TimeSpan.FromMinutes(30));

        Assert.Single(runs);
    }

    [Theory]
    [InlineData(null, "%SCHEDULE%")]
    [InlineData("every hour", "Nightly")]
    public async Task A_schedule_that_cannot_be_read_stops_the_start(string? schedule, string expected)
    {
        var failure = await Assert.ThrowsAsync<EmbeddedHostException>(
            () => StartAsync(typeof(BySetting), settings: new() { ["SCHEDULE"] = schedule }));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_run_begins_after_the_stop()
    {
        var app = await StartAsync(typeof(EveryHour));
        await app.DisposeAsync();

        await AdvanceAsync(TimeSpan.FromHours(2));

        Assert.Empty(runs);
    }

    private static DateTime Noon => new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    private Task<SampleApp> StartAsync(Type functions, IScheduleStatusStore? statuses = null, Dictionary<string, string?>? settings = null)
        => SampleApp.StartAsync(new EmbeddedHostOptions
        {
            FunctionClasses = [functions],
            Clock = clock,
            BeginWork = work.Begin,
            ScheduleStatuses = statuses ?? new MemoryScheduleStatusStore(),
            Settings = settings ?? [],
            ConfigureServices = services => services.AddSingleton(runs),
        });

    private async Task AdvanceAsync(TimeSpan step)
    {
        clock.Advance(step);
        await work.Quiet;
    }

    public sealed class EveryHour(ConcurrentQueue<TimerInfo> runs)
    {
        [Function("EveryHour")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => runs.Enqueue(timer);
    }

    public sealed class Unmonitored(ConcurrentQueue<TimerInfo> runs)
    {
        [Function("Unmonitored")]
        public void Run([TimerTrigger("0 0 * * * *", UseMonitor = false)] TimerInfo timer) => runs.Enqueue(timer);
    }

    public sealed class AtStart(ConcurrentQueue<TimerInfo> runs)
    {
        [Function("AtStart")]
        public Task Run([TimerTrigger("0 0 3 * * *", RunOnStartup = true)] TimerInfo timer)
        {
            runs.Enqueue(timer);
            return Task.CompletedTask;
        }
    }

    public sealed class EverySecond(ConcurrentQueue<TimerInfo> runs)
    {
        [Function("EverySecond")]
        public void Run([TimerTrigger("* * * * * *")] TimerInfo timer) => runs.Enqueue(timer);
    }

    public sealed class Failing(ConcurrentQueue<TimerInfo> runs)
    {
        [Function("Failing")]
        public void Run([TimerTrigger("00:01:00")] TimerInfo timer)
        {
            runs.Enqueue(timer);
            throw new InvalidOperationException();
        }
    }

    public sealed class BySetting(ConcurrentQueue<TimerInfo> runs)
    {
        [Function("Nightly")]
        public void Run([TimerTrigger("%SCHEDULE%")] TimerInfo timer) => runs.Enqueue(timer);
    }
}
