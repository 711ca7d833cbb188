using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace InzetOpMaat.Conformance.Tests;

public class ContextTests : ConformanceTest
{
    [Fact]
    public async Task NewGuid_gives_the_same_ids_at_each_replay_and_no_two_alike()
    {
        var seen = new ConcurrentDictionary<int, ConcurrentBag<Guid>>();
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Ids", async context =>
            {
                for (var i = 0; i < 3; i++)
                {
                    seen.GetOrAdd(i, _ => []).Add(context.NewGuid());
                    await context.CallActivityAsync("Touch");
                }
            })
            .AddActivityFunc("Touch", _ => { }));
        await OutputAsync<object>(host, await RunAsync(host, "Ids"));
        Assert.All(seen.Values, ids => Assert.Single(ids.Distinct()));
        Assert.Equal(3, seen.Values.Select(ids => ids.First()).Distinct().Count());
    }

    [Fact]
    public async Task Code_that_asks_IsReplaying_does_a_thing_once()
    {
        var once = 0;
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Once", async context =>
            {
                if (!context.IsReplaying)
                {
                    once++;
                }

                await context.CallActivityAsync("Touch");
                await context.CallActivityAsync("Touch");
            })
            .AddActivityFunc("Touch", _ => { }));
        await OutputAsync<object>(host, await RunAsync(host, "Once"));
        Assert.Equal(1, once);
    }

    [Fact]
    public async Task Current_time_stands_still_within_a_step_and_is_UTC()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Time", context =>
                $"{context.CurrentUtcDateTime.Kind} {context.CurrentUtcDateTime == context.CurrentUtcDateTime}"));
        Assert.Equal("Utc True", await OutputAsync<string>(host, await RunAsync(host, "Time")));
    }

    [Fact]
    public async Task Input_can_be_read_from_the_context_too()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("Input", (context, input) => input + context.GetInput<int>()));
        Assert.Equal(8, await OutputAsync<int>(host, await RunAsync(host, "Input", 4)));
    }

    [Fact]
    public async Task Replay_safe_logger_can_be_made_by_name_and_type()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<bool>("Log", context =>
            {
                context.CreateReplaySafeLogger<ContextTests>().LogInformation("once");
                context.ReplaySafeLoggerFactory.CreateLogger("name").LogInformation("once");
                return context.CreateReplaySafeLogger("name") is not NullLogger;
            }));
        Assert.True(await OutputAsync<bool>(host, await RunAsync(host, "Log")));
    }

    [Fact]
    public async Task Orchestrator_and_activity_may_be_classes_with_dependencies()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestrator<Greeting>().AddActivity<Greet>());
        Assert.Equal("hello world", await OutputAsync<string>(host, await RunAsync(host, nameof(Greeting), "world")));
    }

    private sealed class Greeting : TaskOrchestrator<string, string>
    {
        public override Task<string> RunAsync(TaskOrchestrationContext context, string input)
            => context.CallActivityAsync<string>("greet", input);
    }

    [DurableTask("greet")]
    private sealed class Greet : TaskActivity<string, string>
    {
        public override Task<string> RunAsync(TaskActivityContext context, string input) => Task.FromResult("hello " + input);
    }
}
