using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class ActivityTests : ConformanceTest
{
    [Fact]
    public async Task Activities_in_sequence_pass_their_results_on()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("Chain", async (context, input) =>
            {
                var value = input;
                for (var i = 0; i < 5; i++)
                {
                    value = await context.CallActivityAsync<int>("AddOne", value);
                }

                return value;
            })
            .AddActivityFunc<int, int>("AddOne", (_, value) => value + 1));

        Assert.Equal(12, await OutputAsync<int>(host, await RunAsync(host, "Chain", 7)));
    }

    [Fact]
    public async Task Activities_fan_out_and_in_by_WhenAll()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("FanOut", async (context, count) =>
            {
                var calls = Enumerable.Range(1, count).Select(i => context.CallActivityAsync<int>("Square", i));
                return (await Task.WhenAll(calls)).Sum();
            })
            .AddActivityFunc<int, int>("Square", (_, value) => value * value));

        Assert.Equal(2870, await OutputAsync<int>(host, await RunAsync(host, "FanOut", 20)));
    }

    [Fact]
    public async Task WhenAny_goes_on_with_the_first_and_the_instance_stays_open_for_the_rest()
    {
        var slow = new TaskCompletionSource<string>();
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Race", async context =>
            {
                var first = await Task.WhenAny(
                    context.CallActivityAsync<string>("Slow"), context.CallActivityAsync<string>("Fast"));
                context.SetCustomStatus(await first);
                return await first;
            })
            .AddActivityFunc<string>("Slow", _ => slow.Task)
            .AddActivityFunc<string>("Fast", _ => "fast"));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Race");
        var running = await Eventually.Async(
            () => host.Client.GetInstanceAsync(id, getInputsAndOutputs: true), m => m!.SerializedCustomStatus is not null);
        Assert.Equal(OrchestrationRuntimeStatus.Running, running!.RuntimeStatus);
        slow.SetResult("slow");
        Assert.Equal("fast", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Activity_knows_its_name_and_instance()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Outer", context => context.CallActivityAsync<string>("WhoAmI"))
            .AddActivityFunc<string>("WhoAmI", context => $"{context.Name}@{context.InstanceId}"));

        var id = await RunAsync(host, "Outer", options: new("abc"));
        Assert.Equal("WhoAmI@abc", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Names_of_activities_compare_without_regard_to_case()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Outer", context => context.CallActivityAsync<int>("THREE"))
            .AddActivityFunc<int>("Three", _ => 3));

        Assert.Equal(3, await OutputAsync<int>(host, await RunAsync(host, "outer")));
    }

    [Fact]
    public async Task Activity_without_result_completes()
    {
        var calls = 0;
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Outer", context => context.CallActivityAsync("Touch", "x"))
            .AddActivityFunc<string>("Touch", (_, _) => { calls++; }));

        await OutputAsync<object>(host, await RunAsync(host, "Outer"));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task Options_given_as_input_are_refused()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Outer", async context =>
            {
                try
                {
                    await context.CallActivityAsync<string>("X", input: (object)new TaskOptions());
                    return "accepted";
                }
                catch (ArgumentException)
                {
                    return "refused";
                }
            }));

        Assert.Equal("refused", await OutputAsync<string>(host, await RunAsync(host, "Outer")));
    }
}
