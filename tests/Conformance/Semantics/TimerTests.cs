using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class TimerTests : ConformanceTest
{
    [Fact]
    public async Task Timer_fires_when_its_time_has_come_and_not_before()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<DateTime>("Sleep", async context =>
            {
                await context.CreateTimer(TimeSpan.FromDays(2), CancellationToken.None);
                return context.CurrentUtcDateTime;
            }));
        var due = host.Now.AddDays(2);
        var id = await RunAsync(host, "Sleep");

        await host.AdvanceAsync(TimeSpan.FromDays(2) - TimeSpan.FromSeconds(1));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(due.UtcDateTime, await OutputAsync<DateTime>(host, id));
    }

    [Fact]
    public async Task Timers_fire_in_order_of_their_time_each_at_its_own_moment()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Sleep", async context =>
            {
                var begin = context.CurrentUtcDateTime;
                var seen = new List<string>();
                async Task WaitAsync(int hours)
                {
                    await context.CreateTimer(TimeSpan.FromHours(hours), CancellationToken.None);
                    seen.Add($"{hours}@{(context.CurrentUtcDateTime - begin).TotalHours}");
                }

                await Task.WhenAll(WaitAsync(5), WaitAsync(1), WaitAsync(3));
                return string.Join(' ', seen);
            }));
        var id = await RunAsync(host, "Sleep");
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal("1@1 3@3 5@5", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Cancelled_timer_is_a_cancelled_task_and_holds_nothing_up()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Cancel", async context =>
            {
                using var source = new CancellationTokenSource();
                var timer = context.CreateTimer(TimeSpan.FromDays(30), source.Token);
                await context.CallActivityAsync("Touch");
                source.Cancel();
                try
                {
                    await timer;
                    return "fired";
                }
                catch (OperationCanceledException)
                {
                    return "cancelled";
                }
            })
            .AddActivityFunc("Touch", _ => { }));

        Assert.Equal("cancelled", await OutputAsync<string>(host, await RunAsync(host, "Cancel")));
    }

    [Fact]
    public async Task Instance_stays_running_while_a_timer_is_open()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Leave", context =>
            {
                _ = context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
                return "done";
            }));
        var id = await RunAsync(host, "Leave");
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal("done", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Timer_in_the_past_fires_at_once()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Past", async context =>
            {
                await context.CreateTimer(context.CurrentUtcDateTime.AddDays(-1), CancellationToken.None);
                return "done";
            }));
        Assert.Equal("done", await OutputAsync<string>(host, await RunAsync(host, "Past")));
    }

    [Fact]
    public async Task Two_years_of_timers_pass_in_one_advance()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Years", async context =>
            {
                var count = 0;
                var end = context.CurrentUtcDateTime.AddYears(2);
                while (context.CurrentUtcDateTime < end)
                {
                    await context.CreateTimer(TimeSpan.FromDays(28), CancellationToken.None);
                    count++;
                }

                return count;
            }));
        var id = await RunAsync(host, "Years");
        await host.AdvanceAsync(TimeSpan.FromDays(800));
        Assert.Equal(27, await OutputAsync<int>(host, id));
    }
}
