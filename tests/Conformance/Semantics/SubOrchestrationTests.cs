using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class SubOrchestrationTests : ConformanceTest
{
    [Fact]
    public async Task Child_gives_its_result_to_its_parent_and_knows_it()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>("Child", "x"))
            .AddOrchestratorFunc<string, string>(
                "Child", (context, input) => $"{input} of {context.Parent!.Name} {context.Parent.InstanceId}"));
        var id = await RunAsync(host, "Parent", options: new("p"));
        Assert.Equal("x of Parent p", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Root_has_no_parent()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<bool>("Root", context => context.Parent is null));
        Assert.True(await OutputAsync<bool>(host, await RunAsync(host, "Root")));
    }

    [Fact]
    public async Task Child_without_an_id_gets_the_same_one_at_each_replay()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", async context =>
            {
                var first = await context.CallSubOrchestratorAsync<string>("Child");
                var second = await context.CallSubOrchestratorAsync<string>("Child");
                return first == second ? "same" : "different";
            })
            .AddOrchestratorFunc<string>("Child", context => context.InstanceId));
        Assert.Equal("different", await OutputAsync<string>(host, await RunAsync(host, "Parent")));
        var count = 0;
        await foreach (var _ in host.Client.GetAllInstancesAsync())
        {
            count++;
        }

        Assert.Equal(3, count);
    }

    [Fact]
    public async Task Failure_of_a_child_is_a_task_failure_with_the_childs_error()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", async context =>
            {
                try
                {
                    return await context.CallSubOrchestratorAsync<string>("Child");
                }
                catch (TaskFailedException exception)
                {
                    return exception.FailureDetails.ErrorMessage;
                }
            })
            .AddOrchestratorFunc<string>("Child", string (_) => throw new InvalidOperationException("kaput")));
        Assert.Equal("kaput", await OutputAsync<string>(host, await RunAsync(host, "Parent")));
    }

    [Fact]
    public async Task Child_that_continues_as_new_still_answers_its_parent()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Parent", context => context.CallSubOrchestratorAsync<int>("Child", 0))
            .AddOrchestratorFunc<int, int>("Child", (context, round) =>
            {
                if (round < 3)
                {
                    context.ContinueAsNew(round + 1);
                }

                return round;
            }));
        Assert.Equal(3, await OutputAsync<int>(host, await RunAsync(host, "Parent")));
    }

    [Fact]
    public Task Child_with_the_id_of_a_running_instance_fails_its_call() => ExceptForAsync(Differences.StartOverRunning, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>(
                "Child", new SubOrchestrationOptions(instanceId: "taken")))
            .AddOrchestratorFunc<string>("Child", context => context.WaitForExternalEvent<string>("e")));
        await RunAsync(host, "Child", options: new("taken"));
        var failure = await FailureAsync(host, await RunAsync(host, "Parent"));
        Assert.Contains("already running", failure.ErrorMessage, StringComparison.Ordinal);
    });

    [Fact]
    public Task Recursive_termination_reaches_the_children() => ExceptForAsync(Differences.RecursiveTermination, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>(
                "Child", new SubOrchestrationOptions(instanceId: "c")))
            .AddOrchestratorFunc<string>("Child", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Parent");
        await host.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions("stop", Recursive: true));
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await ReadAsync(host, id)).RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await ReadAsync(host, "c")).RuntimeStatus);
    });

    [Fact]
    public async Task Plain_termination_leaves_the_children_alone()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>(
                "Child", new SubOrchestrationOptions(instanceId: "c")))
            .AddOrchestratorFunc<string>("Child", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Parent");
        await host.Client.TerminateInstanceAsync(id, "stop");
        Assert.Equal("stop", (await ReadAsync(host, id)).ReadOutputAs<string>());
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await ReadAsync(host, "c")).RuntimeStatus);
    }
}
