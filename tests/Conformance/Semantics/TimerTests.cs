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
                await context.CreateTimer(Ticks(2), CancellationToken.None);
                return context.CurrentUtcDateTime;
            }));
        var due = host.Now + Ticks(2);
        var id = await RunAsync(host, "Sleep");

        await host.AdvanceAsync(Ticks(1));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(Ticks(1));
        AssertAt(due, await OutputAsync<DateTime>(host, id));
    }

    [Fact]
    public async Task Timers_fire_in_order_of_their_time_each_at_its_own_moment()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Sleep", async context =>
            {
                var begin = context.CurrentUtcDateTime;
                var seen = new List<string>();
                async Task WaitAsync(int count)
                {
                    await context.CreateTimer(Ticks(count), CancellationToken.None);
                    seen.Add($"{count}@{Math.Round((context.CurrentUtcDateTime - begin) / Ticks(1))}");
                }

                await Task.WhenAll(WaitAsync(4), WaitAsync(1), WaitAsync(3));
                return string.Join(' ', seen);
            }));
        var id = await RunAsync(host, "Sleep");
        await host.AdvanceAsync(Ticks(5));
        Assert.Equal("1@1 3@3 4@4", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Cancelled_timer_is_a_cancelled_task_and_holds_nothing_up()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Cancel", async context =>
            {
                using var source = new CancellationTokenSource();
                var timer = context.CreateTimer(Ticks(30), source.Token);
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
                _ = context.CreateTimer(Ticks(1), CancellationToken.None);
                return "done";
            }));
        var id = await RunAsync(host, "Leave");
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(Ticks(1));
        Assert.Equal("done", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Timer_in_the_past_fires_at_once()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Past", async context =>
            {
                await context.CreateTimer(context.CurrentUtcDateTime - Ticks(1), CancellationToken.None);
                return "done";
            }));
        Assert.Equal("done", await OutputAsync<string>(host, await RunAsync(host, "Past")));
    }
}
