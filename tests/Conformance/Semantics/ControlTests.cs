using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class ControlTests : ConformanceTest
{
    [Fact]
    public async Task Suspended_instance_takes_nothing_in_until_it_is_resumed()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", async context =>
            {
                var first = await context.WaitForExternalEvent<string>("e");
                var second = await context.WaitForExternalEvent<string>("e");
                return first + second;
            }));
        var id = await RunAsync(host, "Wait");
        await host.Client.SuspendInstanceAsync(id, "pause");
        await host.Client.RaiseEventAsync(id, "e", "1");
        await host.Client.RaiseEventAsync(id, "e", "2");
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await ReadAsync(host, id)).RuntimeStatus);
        await host.Client.ResumeInstanceAsync(id, "go");
        Assert.Equal("12", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Timer_that_fires_during_a_suspension_is_heard_at_the_resume()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<DateTime>("Sleep", async context =>
            {
                await context.CreateTimer(Ticks(1), CancellationToken.None);
                return context.CurrentUtcDateTime;
            }));
        var id = await RunAsync(host, "Sleep");
        await host.Client.SuspendInstanceAsync(id);
        await host.AdvanceAsync(Ticks(3));
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await ReadAsync(host, id)).RuntimeStatus);
        var resumed = host.Now;
        await host.Client.ResumeInstanceAsync(id);
        AssertAt(resumed, await OutputAsync<DateTime>(host, id));
    }

    [Fact]
    public async Task Terminated_instance_has_the_given_output_and_hears_nothing_more()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Wait");
        await host.Client.TerminateInstanceAsync(id, "enough");
        await host.Client.RaiseEventAsync(id, "e", "late");
        var ended = await ReadAsync(host, id);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, ended.RuntimeStatus);
        Assert.Equal("enough", ended.ReadOutputAs<string>());
        Assert.True(ended.IsCompleted);
    }

    [Fact]
    public async Task Suspended_instance_can_be_terminated()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Wait");
        await host.Client.SuspendInstanceAsync(id);
        await host.Client.TerminateInstanceAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await ReadAsync(host, id)).RuntimeStatus);
    }

    [Fact]
    public Task Instance_with_a_start_time_waits_for_it() => ExceptForAsync(Differences.StartAtATime, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<DateTime>("When", context => context.CurrentUtcDateTime));
        var at = host.Now + Ticks(3);
        var id = await RunAsync(host, "When", options: new("later", at));
        await host.AdvanceAsync(Ticks(2));
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(Ticks(2));
        AssertAt(at, await OutputAsync<DateTime>(host, id));
    });

    [Fact]
    public Task Instance_that_waits_for_its_start_can_be_terminated() => ExceptForAsync(Differences.StartAtATime, async () =>
    {
        var runs = 0;
        await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc("Never", _ => { runs++; }));
        var id = await RunAsync(host, "Never", options: new("n", host.Now + Ticks(3)));
        await host.Client.TerminateInstanceAsync(id);
        await host.AdvanceAsync(Ticks(4));
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await ReadAsync(host, id)).RuntimeStatus);
        Assert.Equal(0, runs);
    });

    [Fact]
    public async Task Client_waits_for_start_and_completion()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait");
        var started = await host.Client.WaitForInstanceStartAsync(id).WaitAsync(Patience.Limit);
        Assert.True(started.IsRunning);
        var completion = host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
        Assert.False(completion.IsCompleted);
        await host.Client.RaiseEventAsync(id, "e", "x");
        Assert.Equal("x", (await completion.WaitAsync(Patience.Limit)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Custom_status_shows_as_it_was_last_set()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Report", async context =>
            {
                context.SetCustomStatus("one");
                await context.WaitForExternalEvent<string>("e");
                context.SetCustomStatus("two");
            }));
        var id = await RunAsync(host, "Report");
        Assert.Equal("one", (await ReadAsync(host, id)).ReadCustomStatusAs<string>());
        await host.Client.RaiseEventAsync(id, "e");
        Assert.Equal("two", (await ReadAsync(host, id)).ReadCustomStatusAs<string>());
    }

    [Fact]
    public async Task Restart_begins_the_same_work_anew()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc<int, int>("Echo", (_, value) => value));
        var id = await RunAsync(host, "Echo", 5);
        var again = await host.Client.RestartAsync(id, restartWithNewInstanceId: true);
        Assert.NotEqual(id, again);
        Assert.Equal(5, await OutputAsync<int>(host, again));
    }
}
