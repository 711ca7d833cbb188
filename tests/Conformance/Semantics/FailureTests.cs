using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class FailureTests : ConformanceTest
{
    [Fact]
    public async Task Failure_of_an_activity_can_be_caught()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Catch", async context =>
            {
                try
                {
                    return await context.CallActivityAsync<string>("Break");
                }
                catch (TaskFailedException exception)
                {
                    return $"{exception.TaskName}|{exception.TaskId}|{exception.Message}|"
                        + $"{exception.FailureDetails.IsCausedBy<InvalidOperationException>()}|{exception.FailureDetails.ErrorMessage}";
                }
            })
            .AddActivityFunc<string>("Break", string (_) => throw new InvalidOperationException("kaput")));

        Assert.Equal(
            "Break|0|Task 'Break' (#0) failed with an unhandled exception: kaput|True|kaput",
            await OutputAsync<string>(host, await RunAsync(host, "Catch")));
    }

    [Fact]
    public async Task Failure_that_nobody_catches_nests_the_activitys_own_error()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Fail", context => context.CallActivityAsync<string>("Break"))
            .AddActivityFunc<string>("Break", string (_) => throw new InvalidOperationException("kaput", new FormatException("deep"))));

        var failed = await ReadAsync(host, await RunAsync(host, "Fail"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        var details = failed.FailureDetails!;
        Assert.Equal("Microsoft.DurableTask.TaskFailedException", details.ErrorType);
        Assert.False(details.IsCausedBy<InvalidOperationException>());
        Assert.True(details.InnerFailure!.IsCausedBy<InvalidOperationException>());
        Assert.Equal("deep", details.InnerFailure.InnerFailure!.ErrorMessage);
    }

    [Fact]
    public async Task Failure_through_a_child_nests_each_level()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>("Child"))
            .AddOrchestratorFunc<string>("Child", context => context.CallActivityAsync<string>("Break"))
            .AddActivityFunc<string>("Break", string (_) => throw new InvalidOperationException("kaput")));
        var failure = await FailureAsync(host, await RunAsync(host, "Parent"));
        Assert.Equal("Task 'Child' (#0) failed with an unhandled exception: Task 'Break' (#0) failed with an unhandled exception: kaput", failure.ErrorMessage);
        Assert.Equal(typeof(TaskFailedException).FullName, failure.InnerFailure!.ErrorType);
        Assert.True(failure.InnerFailure.InnerFailure!.IsCausedBy<InvalidOperationException>());
        Assert.Null(failure.InnerFailure.InnerFailure.InnerFailure);
    }

    [Fact]
    public Task Awaiting_what_is_not_durable_fails_with_the_reason() => ExceptForAsync(Differences.ForeignAwait, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Foreign", _ => Task.Run(() => new TaskCompletionSource().Task)));
        var failed = await ReadAsync(host, await RunAsync(host, "Foreign"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("invalid asynchronous invocation", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    });

    [Fact]
    public async Task Orchestrator_that_cannot_be_made_fails_its_instance()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestrator(
            "Broken", ITaskOrchestrator () => throw new InvalidOperationException("no constructor")));
        var failed = await ReadAsync(host, await RunAsync(host, "Broken"));
        Assert.Equal("no constructor", failed.FailureDetails!.ErrorMessage);
    }

    [Fact]
    public Task Timer_in_another_time_than_UTC_is_refused() => ExceptForAsync(Differences.TimerNotUtc, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Local", context => context.CreateTimer(new DateTime(2031, 1, 1), CancellationToken.None)));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Local"))).IsCausedBy<ArgumentException>());
    });
}
