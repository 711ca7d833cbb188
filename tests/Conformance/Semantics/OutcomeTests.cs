using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using static Microsoft.DurableTask.Client.OrchestrationRuntimeStatus;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>What an instance shows of itself while it runs and when it has ended.</summary>
public class OutcomeTests : ConformanceTest
{
    [Fact]
    public async Task Failure_waits_for_what_is_still_open()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Fail", string (context) =>
            {
                _ = context.CreateTimer(Ticks(1), CancellationToken.None);
                throw new InvalidOperationException("kaput");
            }));
        var id = await RunAsync(host, "Fail");
        Assert.Equal(Running, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(Ticks(1));
        Assert.Equal("kaput", (await FailureAsync(host, id)).ErrorMessage);
    }

    [Fact]
    public async Task Number_of_a_task_counts_timers_and_events_sent_too()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Fail", async context =>
            {
                await context.CallActivityAsync("Good");
                await context.CreateTimer(TimeSpan.FromMilliseconds(1), CancellationToken.None);
                context.SendEvent("nobody", "e", "x");
                context.NewGuid();
                return await context.CallActivityAsync<string>("Bad");
            })
            .AddActivityFunc("Good", _ => { })
            .AddActivityFunc<string>("Bad", string (_) => throw new InvalidOperationException("kaput")));
        var id = await RunAsync(host, "Fail");
        await host.AdvanceAsync(Ticks(1));
        Assert.StartsWith("Task 'Bad' (#3)", (await FailureAsync(host, id)).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_of_several_is_that_of_the_first_to_fail()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Fail", context => Task.WhenAll(LaterAsync(context), context.CallActivityAsync("Bad", "early")))
            .AddActivityFunc<string>("Bad", (_, name) => throw new InvalidOperationException(name)));
        var id = await RunAsync(host, "Fail");
        await host.AdvanceAsync(Ticks(1));
        var failure = await FailureAsync(host, id);
        Assert.Equal("Task 'Bad' (#1) failed with an unhandled exception: early", failure.ErrorMessage);

        static async Task LaterAsync(TaskOrchestrationContext context)
        {
            await context.CreateTimer(Ticks(1), CancellationToken.None);
            await context.CallActivityAsync("Bad", "late");
        }
    }

    [Fact]
    public async Task Terminated_child_is_a_failed_task_to_its_parent()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", async context =>
            {
                try
                {
                    return await context.CallSubOrchestratorAsync<string>("Child", new SubOrchestrationOptions(instanceId: "c"));
                }
                catch (TaskFailedException exception)
                {
                    return exception.TaskName;
                }
            })
            .AddOrchestratorFunc<string>("Child", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Parent");
        await host.Client.TerminateInstanceAsync("c", "enough");
        Assert.Equal("Child", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Tags_and_creation_stay_over_ContinueAsNew_and_the_custom_status_does_not()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<bool>("Again", async (context, again) =>
            {
                if (!again)
                {
                    context.SetCustomStatus("of the first");
                    context.ContinueAsNew(true);
                    return;
                }

                await context.WaitForExternalEvent<string>("e");
            }));
        var begin = host.Now;
        var options = new StartOrchestrationOptions("x") { Tags = new Dictionary<string, string> { ["k"] = "v" } };
        await RunAsync(host, "Again", false, options);
        var running = await ReadAsync(host, "x");
        Assert.Equal("v", running.Tags["k"]);
        Assert.Null(running.SerializedCustomStatus);
        AssertAt(begin, running.CreatedAt);
        Assert.True(running.ReadInputAs<bool>());
    }

    [Fact]
    public async Task Custom_status_can_be_taken_away()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Report", async context =>
            {
                context.SetCustomStatus(new { Step = 1 });
                await context.WaitForExternalEvent<string>("e");
                context.SetCustomStatus(null);
                await context.WaitForExternalEvent<string>("e");
            }));
        var id = await RunAsync(host, "Report");
        Assert.Equal("{\"Step\":1}", (await ReadAsync(host, id)).SerializedCustomStatus);
        await host.Client.RaiseEventAsync(id, "e");
        Assert.Null((await ReadAsync(host, id)).SerializedCustomStatus);
    }

    [Fact]
    public async Task Custom_status_that_is_changed_in_place_shows_as_it_is_at_the_end_of_the_step()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Report", async context =>
            {
                var steps = new List<int> { 1 };
                context.SetCustomStatus(steps);
                await context.WaitForExternalEvent<string>("e");
                steps.Add(2);
                await context.WaitForExternalEvent<string>("e");
            }));
        var id = await RunAsync(host, "Report");
        await host.Client.RaiseEventAsync(id, "e");
        Assert.Equal("[1,2]", (await ReadAsync(host, id)).SerializedCustomStatus);
    }

    [Fact]
    public async Task Ended_instance_is_not_touched_by_suspend_resume_or_terminate()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc<int>("One", _ => 1));
        var id = await RunAsync(host, "One");
        await host.Client.SuspendInstanceAsync(id);
        await host.Client.ResumeInstanceAsync(id);
        await host.Client.TerminateInstanceAsync(id, 2);
        Assert.Equal(1, await OutputAsync<int>(host, id));
    }

    [Fact]
    public async Task Resume_of_what_is_not_suspended_changes_nothing()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Wait");
        await host.Client.ResumeInstanceAsync(id);
        await host.Client.SuspendInstanceAsync(id);
        await host.Client.SuspendInstanceAsync(id);
        await host.SettleAsync();
        await host.Client.ResumeInstanceAsync(id);
        await host.Client.RaiseEventAsync(id, "e", "x");
        Assert.Equal("x", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task No_input_is_the_default_of_its_type_and_no_output_is_none()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("Echo", (_, value) => value)
            .AddOrchestratorFunc<string?>("Nothing", string? (_) => null));
        Assert.Equal(0, await OutputAsync<int>(host, await RunAsync(host, "Echo")));
        Assert.Null((await ReadAsync(host, await RunAsync(host, "Nothing"))).SerializedOutput);
    }

    [Fact]
    public async Task Instance_that_sends_an_event_to_itself_gets_it()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Self", async context =>
            {
                context.SendEvent(context.InstanceId, "e", "1");
                context.SendEvent(context.InstanceId, "E", "2");
                return await context.WaitForExternalEvent<string>("e") + await context.WaitForExternalEvent<string>("e");
            }));
        Assert.Equal("12", await OutputAsync<string>(host, await RunAsync(host, "Self")));
    }

    [Fact]
    public async Task Restart_under_its_own_id_replaces_what_ended_and_is_refused_while_it_runs()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("Echo", (_, value) => value)
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Echo", 5);
        Assert.Equal(id, await host.Client.RestartAsync(id));
        Assert.Equal(5, await OutputAsync<int>(host, id));
        await RunAsync(host, "Wait", options: new("w"));
        await Assert.ThrowsAnyAsync<Exception>(() => host.Client.RestartAsync("w"));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.RestartAsync("nobody"));
    }

    [Fact]
    public Task Recursive_purge_takes_the_children_too() => ExceptForAsync(Differences.RecursivePurge, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>(
                "Child", new SubOrchestrationOptions(instanceId: "c")))
            .AddOrchestratorFunc<string>("Child", _ => "done"));
        var id = await RunAsync(host, "Parent");
        var result = await host.Client.PurgeInstanceAsync(id, new PurgeInstanceOptions(Recursive: true));
        Assert.Equal(2, result.PurgedInstanceCount);
        Assert.Null(await host.Client.GetInstanceAsync("c"));
    });

    [Fact]
    public async Task Retry_handler_is_told_the_attempt_the_failure_and_the_time_since_the_first()
    {
        var told = new List<(int Attempt, string Message, TimeSpan Since)>();
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Retry", context => context.CallActivityAsync<string>(
                "Bad",
                TaskOptions.FromRetryHandler(async retry =>
                {
                    if (!retry.OrchestrationContext.IsReplaying)
                    {
                        told.Add((retry.LastAttemptNumber, retry.LastFailure.ErrorMessage, retry.TotalRetryTime));
                    }

                    await retry.OrchestrationContext.CreateTimer(Ticks(1), CancellationToken.None);
                    return retry.LastAttemptNumber < 2;
                })))
            .AddActivityFunc<string>("Bad", string (_) => throw new InvalidOperationException("kaput")));
        var id = await RunAsync(host, "Retry");
        await host.AdvanceAsync(Ticks(3));
        Assert.StartsWith("Task 'Bad'", (await FailureAsync(host, id)).ErrorMessage, StringComparison.Ordinal);
        Assert.Equal([1, 2], told.Select(call => call.Attempt));
        Assert.All(told, call => Assert.Equal("kaput", call.Message));
        AssertAt(host.Now + told[0].Since + Ticks(1), host.Now + told[1].Since);
    }
}
