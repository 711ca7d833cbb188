using DurableTask.Core.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>What failed is tried again; what succeeded is not.</summary>
public class RewindTests : ConformanceTest
{
    private static readonly string[] Keys = ["a", "b", "c"];

    private readonly List<string> calls = [];
    private readonly HashSet<string> broken = ["b"];

    [Fact]
    public Task Rewound_instance_does_again_only_what_failed() => ExceptForAsync(Differences.Rewind, async () =>
    {
        await using var host = await StartAsync(tasks => Register(tasks));
        var id = await RunAsync(host, "Sequence");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await ReadAsync(host, id)).RuntimeStatus);
        broken.Clear();

        await host.Client.RewindInstanceAsync(id, "b is mended");

        Assert.Equal("a b c", await OutputAsync<string>(host, id));
        Assert.Equal(["a", "b", "b", "c"], calls);
        var history = await host.Client.GetOrchestrationHistoryAsync(id);
        Assert.DoesNotContain(history, row => row is TaskFailedEvent);
        Assert.Single(history.OfType<ExecutionCompletedEvent>());
        Assert.Equal("b is mended", Assert.Single(history.OfType<ExecutionRewoundEvent>()).Reason);
    });

    [Fact]
    public Task Rewound_instance_keeps_what_succeeded_beside_the_failure() => ExceptForAsync(Differences.Rewind, async () =>
    {
        await using var host = await StartAsync(tasks => Register(tasks));
        var id = await RunAsync(host, "Parallel");
        broken.Clear();

        await host.Client.RewindInstanceAsync(id, "b is mended");

        Assert.Equal("a b c", await OutputAsync<string>(host, id));
        Assert.Equal(["a", "b", "b", "c"], calls.Order());
    });

    [Fact]
    public Task Instance_that_fails_again_can_be_rewound_again() => ExceptForAsync(Differences.Rewind, async () =>
    {
        await using var host = await StartAsync(tasks => Register(tasks));
        var id = await RunAsync(host, "Sequence");
        await host.Client.RewindInstanceAsync(id, "too soon");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await ReadAsync(host, id)).RuntimeStatus);
        broken.Clear();
        broken.Add("c");
        await host.Client.RewindInstanceAsync(id, "b is mended");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await ReadAsync(host, id)).RuntimeStatus);
        broken.Clear();

        await host.Client.RewindInstanceAsync(id, "c is mended");

        Assert.Equal("a b c", await OutputAsync<string>(host, id));
        Assert.Equal(["a", "b", "b", "b", "c", "c"], calls);
    });

    [Fact]
    public Task Attempts_of_a_retry_policy_begin_anew() => ExceptForAsync(Differences.Rewind, async () =>
    {
        await using var host = await StartAsync(tasks => Register(tasks));
        var id = await RunAsync(host, "Retried");
        await host.AdvanceAsync(Ticks(3));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await ReadAsync(host, id)).RuntimeStatus);
        broken.Clear();

        await host.Client.RewindInstanceAsync(id, "b is mended");

        Assert.Equal("b", await OutputAsync<string>(host, id));
        Assert.Equal(["b", "b", "b", "b"], calls);
    });

    [Fact]
    public Task Failed_children_are_rewound_too() => ExceptForAsync(Differences.Rewind, async () =>
    {
        await using var host = await StartAsync(tasks => Register(tasks));
        var id = await RunAsync(host, "Parent");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await ReadAsync(host, "child")).RuntimeStatus);
        broken.Clear();

        await host.Client.RewindInstanceAsync(id, "b is mended");

        Assert.Equal("a b c", await OutputAsync<string>(host, id));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await ReadAsync(host, "child")).RuntimeStatus);
        Assert.Equal(["a", "b", "b", "c"], calls);
    });

    [Fact]
    public Task Only_a_failed_instance_can_be_rewound() => ExceptForAsync(Differences.Rewind, async () =>
    {
        await using var host = await StartAsync(tasks => Register(tasks).AddOrchestratorFunc("Quick", context => Task.CompletedTask));
        var id = await RunAsync(host, "Quick");

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Client.RewindInstanceAsync(id, "why not"));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.RewindInstanceAsync("nobody", "why not"));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await ReadAsync(host, id)).RuntimeStatus);
    });

    private DurableTaskRegistry Register(DurableTaskRegistry tasks) => tasks
        .AddOrchestratorFunc("Sequence", SequenceAsync)
        .AddOrchestratorFunc("Parallel", async context =>
            string.Join(' ', await Task.WhenAll(Keys.Select(key => context.CallActivityAsync<string>("Do", key)))))
        .AddOrchestratorFunc("Retried", context => context.CallActivityAsync<string>(
            "Do", "b", TaskOptions.FromRetryPolicy(new RetryPolicy(3, Ticks(1)))))
        .AddOrchestratorFunc("Parent", context => context.CallSubOrchestratorAsync<string>(
            "Sequence", null, new SubOrchestrationOptions { InstanceId = "child" }))
        .AddActivityFunc<string, string>("Do", (_, key) =>
        {
            lock (calls)
            {
                calls.Add(key);
            }

            return broken.Contains(key) ? throw new InvalidOperationException($"{key} is broken") : key;
        });

    private static async Task<string> SequenceAsync(TaskOrchestrationContext context)
    {
        var done = new List<string>();
        foreach (var key in Keys)
        {
            done.Add(await context.CallActivityAsync<string>("Do", key));
        }

        return string.Join(' ', done);
    }
}
