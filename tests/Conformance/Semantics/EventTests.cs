using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class EventTests : ConformanceTest
{
    [Fact]
    public async Task Event_reaches_who_waits_for_it_whatever_the_case_of_its_name()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("Answer")));
        var id = await RunAsync(host, "Wait");
        await host.Client.RaiseEventAsync(id, "ANSWER", "yes");
        Assert.Equal("yes", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Events_that_come_early_are_kept_first_in_first_out()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Late", async context =>
            {
                await context.CreateTimer(Ticks(1), CancellationToken.None);
                var first = await context.WaitForExternalEvent<string>("e");
                var second = await context.WaitForExternalEvent<string>("e");
                return first + second;
            }));
        var id = await RunAsync(host, "Late");
        await host.Client.RaiseEventAsync(id, "e", "1");
        await host.Client.RaiseEventAsync(id, "e", "2");
        await host.AdvanceAsync(Ticks(1));
        Assert.Equal("12", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Latest_waiter_is_served_first()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Two", async context =>
            {
                var older = context.WaitForExternalEvent<string>("e");
                var newer = context.WaitForExternalEvent<string>("e");
                return $"older={await older} newer={await newer}";
            }));
        var id = await RunAsync(host, "Two");
        await host.Client.RaiseEventAsync(id, "e", "1");
        await host.Client.RaiseEventAsync(id, "e", "2");
        Assert.Equal("older=2 newer=1", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Event_in_time_ends_a_timed_wait_and_its_timer()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Timed", context => context.WaitForExternalEvent<string>("e", Ticks(3))));
        var id = await RunAsync(host, "Timed");
        await host.Client.RaiseEventAsync(id, "e", "in time");
        Assert.Equal("in time", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Timed_wait_that_runs_out_throws_TaskCanceledException()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Timed", async context =>
            {
                try
                {
                    return await context.WaitForExternalEvent<string>("e", Ticks(3));
                }
                catch (TaskCanceledException)
                {
                    return "too late";
                }
            }));
        var id = await RunAsync(host, "Timed");
        await host.AdvanceAsync(Ticks(3));
        Assert.Equal("too late", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Cancelled_waiter_still_takes_the_next_event_of_its_name()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Timed", async context =>
            {
                try
                {
                    await context.WaitForExternalEvent<string>("e", Ticks(1));
                }
                catch (TaskCanceledException)
                {
                    context.SetCustomStatus("timed out");
                }

                await context.WaitForExternalEvent<string>("go on");
                return await context.WaitForExternalEvent<string>("e");
            }));
        var id = await RunAsync(host, "Timed");
        await host.AdvanceAsync(Ticks(1));
        await host.Client.RaiseEventAsync(id, "e", "swallowed");
        await host.Client.RaiseEventAsync(id, "go on", "");
        await host.Client.RaiseEventAsync(id, "e", "seen");
        Assert.Equal("seen", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Waiter_behind_a_cancelled_one_takes_the_next_event_and_leaves_it_the_second()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Two", async context =>
            {
                using var source = new CancellationTokenSource();
                var older = context.WaitForExternalEvent<string>("e", source.Token);
                source.Cancel();
                var first = await context.WaitForExternalEvent<string>("e");
                await context.WaitForExternalEvent<string>("go on");
                return $"{older.Status} {first} {await context.WaitForExternalEvent<string>("e")}";
            }));
        var id = await RunAsync(host, "Two");
        await host.Client.RaiseEventAsync(id, "e", "1");
        await host.Client.RaiseEventAsync(id, "e", "2");
        await host.Client.RaiseEventAsync(id, "go on", "");
        await host.Client.RaiseEventAsync(id, "e", "3");
        Assert.Equal("Canceled 1 3", await OutputAsync<string>(host, id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Timer_and_event_in_one_step_are_taken_in_the_order_they_came(bool timerFirst)
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Race", async context =>
            {
                using var source = new CancellationTokenSource();
                var timer = context.CreateTimer(Ticks(1), source.Token);
                var answer = context.WaitForExternalEvent<string>("e");
                return await Task.WhenAny(timer, answer) == timer ? "timer" : "event";
            }));
        var id = await RunAsync(host, "Race");
        await host.Client.SuspendInstanceAsync(id);
        await host.SettleAsync();
        if (!timerFirst)
        {
            await host.Client.RaiseEventAsync(id, "e", "");
        }

        await host.AdvanceAsync(Ticks(1));
        if (timerFirst)
        {
            await host.Client.RaiseEventAsync(id, "e", "");
        }

        await host.Client.ResumeInstanceAsync(id);
        Assert.Equal(timerFirst ? "timer" : "event", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Event_right_after_the_call_that_starts_is_kept()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        await host.Client.RaiseEventAsync(id, "e", "early");
        Assert.Equal("early", await OutputAsync<string>(host, id));
    }

    [Fact]
    public Task Event_before_a_scheduled_start_is_kept() => ExceptForAsync(Differences.StartAtATime, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Wait", options: new("w", host.Now + Ticks(1)));
        await host.Client.RaiseEventAsync(id, "e", "early");
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(Ticks(1));
        Assert.Equal("early", await OutputAsync<string>(host, id));
    });

    [Fact]
    public async Task Instance_sends_an_event_to_another()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e"))
            .AddOrchestratorFunc<string>("Ring", (context, to) => context.SendEvent(to!, "e", "ding")));
        var waiting = await RunAsync(host, "Wait");
        await OutputAsync<object>(host, await RunAsync(host, "Ring", waiting));
        Assert.Equal("ding", await OutputAsync<string>(host, waiting));
    }

    [Fact]
    public async Task Waiters_of_one_name_must_agree_on_the_type()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Clash", async context =>
            {
                _ = context.WaitForExternalEvent<string>("e");
                await context.WaitForExternalEvent<int>("e");
            }));
        var failed = await ReadAsync(host, await RunAsync(host, "Clash"));
        Assert.True(failed.FailureDetails!.IsCausedBy<ArgumentException>());
    }
}
