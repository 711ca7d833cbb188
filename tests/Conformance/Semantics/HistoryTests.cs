using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class HistoryTests : ConformanceTest
{
    [Fact]
    public Task History_tells_each_step_between_its_start_and_its_end() => ExceptForAsync(Differences.NoHistory, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("Walk", async (context, input) =>
            {
                var doubled = await context.CallActivityAsync<int>("Double", input);
                await context.CreateTimer(Ticks(1), CancellationToken.None);
                return doubled;
            })
            .AddActivityFunc<int, int>("Double", (_, value) => value * 2));
        var id = await RunAsync(host, "Walk", 21);
        await host.AdvanceAsync(Ticks(2));

        var history = await host.Client.GetOrchestrationHistoryAsync(id);

        Assert.Equal(
            [
                EventType.OrchestratorStarted, EventType.ExecutionStarted, EventType.TaskScheduled, EventType.OrchestratorCompleted,
                EventType.OrchestratorStarted, EventType.TaskCompleted, EventType.TimerCreated, EventType.OrchestratorCompleted,
                EventType.OrchestratorStarted, EventType.TimerFired, EventType.ExecutionCompleted, EventType.OrchestratorCompleted,
            ],
            history.Select(row => row.EventType));
        var started = Assert.Single(history.OfType<ExecutionStartedEvent>());
        Assert.Equal(("Walk", "21", id), (started.Name, started.Input, started.OrchestrationInstance.InstanceId));
        var scheduled = Assert.Single(history.OfType<TaskScheduledEvent>());
        Assert.Equal((0, "Double", "21"), (scheduled.EventId, scheduled.Name, scheduled.Input));
        var completed = Assert.Single(history.OfType<TaskCompletedEvent>());
        Assert.Equal((-1, 0, "42"), (completed.EventId, completed.TaskScheduledId, completed.Result));
        var timer = Assert.Single(history.OfType<TimerCreatedEvent>());
        Assert.Equal(DateTimeKind.Utc, timer.FireAt.Kind);
        Assert.Equal(timer.EventId, Assert.Single(history.OfType<TimerFiredEvent>()).TimerId);
        var ended = Assert.Single(history.OfType<ExecutionCompletedEvent>());
        Assert.Equal((OrchestrationStatus.Completed, "42"), (ended.OrchestrationStatus, ended.Result));
        Assert.Equal(history.Select(row => row.Timestamp).Order(), history.Select(row => row.Timestamp));
    });

    [Fact]
    public Task History_tells_of_children_events_and_failures() => ExceptForAsync(Differences.NoHistory, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Parent", async context =>
            {
                var word = await context.WaitForExternalEvent<string>("word");
                context.SendEvent("nobody", "echo", word);
                await context.CallSubOrchestratorAsync("Child", word, new SubOrchestrationOptions { InstanceId = "child" });
            })
            .AddOrchestratorFunc<string>("Child", (context, _) => context.CallActivityAsync("Fail"))
            .AddActivityFunc("Fail", _ => throw new InvalidOperationException("it cannot")));
        var id = await RunAsync(host, "Parent");
        await host.Client.RaiseEventAsync(id, "word", "hello");
        await host.SettleAsync();

        var history = await host.Client.GetOrchestrationHistoryAsync(id);
        var child = await host.Client.GetOrchestrationHistoryAsync("child");

        var raised = Assert.Single(history.OfType<EventRaisedEvent>());
        Assert.Equal(("word", "\"hello\""), (raised.Name, raised.Input));
        var sent = Assert.Single(history.OfType<EventSentEvent>());
        Assert.Equal(("nobody", "echo", "\"hello\""), (sent.InstanceId, sent.Name, sent.Input));
        var created = Assert.Single(history.OfType<SubOrchestrationInstanceCreatedEvent>());
        Assert.Equal(("Child", "child"), (created.Name, created.InstanceId));
        var failed = Assert.Single(history.OfType<SubOrchestrationInstanceFailedEvent>());
        Assert.Equal(created.EventId, failed.TaskScheduledId);
        Assert.Equal(OrchestrationStatus.Failed, Assert.Single(history.OfType<ExecutionCompletedEvent>()).OrchestrationStatus);
        var parent = Assert.Single(child.OfType<ExecutionStartedEvent>()).ParentInstance;
        Assert.Equal((id, "Parent", created.EventId), (parent.OrchestrationInstance.InstanceId, parent.Name, parent.TaskScheduleId));
        Assert.Equal("it cannot", Assert.Single(child.OfType<TaskFailedEvent>()).FailureDetails!.ErrorMessage);
    });

    [Fact]
    public Task History_of_an_unknown_instance_is_refused() => ExceptForAsync(Differences.NoHistory, async () =>
    {
        await using var host = await StartAsync(_ => { });
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => host.Client.GetOrchestrationHistoryAsync("nobody"));
        Assert.Contains("nobody was not found", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.GetOrchestrationHistoryAsync(""));
    });

    [Fact]
    public Task Ids_are_listed_by_status_and_time_of_completion_page_by_page() => ExceptForAsync(Differences.ListOfIds, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Quick", context => Task.CompletedTask)
            .AddOrchestratorFunc("Wait", context => context.WaitForExternalEvent<string>("e")));
        for (var i = 0; i < 5; i++)
        {
            await RunAsync(host, "Quick", null, new StartOrchestrationOptions($"early-{i}"));
        }

        await RunAsync(host, "Wait", null, new StartOrchestrationOptions("waiting"));
        await host.AdvanceAsync(Ticks(1));
        var between = host.Now;
        await host.AdvanceAsync(Ticks(1));
        await RunAsync(host, "Quick", null, new StartOrchestrationOptions("late"));

        Assert.Equal(["early-0", "early-1", "early-2", "early-3", "early-4", "late", "waiting"], await ListAsync(host, 100));
        Assert.Equal(["early-0", "early-1", "early-2", "early-3", "early-4", "late", "waiting"], await ListAsync(host, 2));
        Assert.Equal(["waiting"], await ListAsync(host, 2, [OrchestrationRuntimeStatus.Running]));
        Assert.Equal(["late"], await ListAsync(host, 2, from: between));
        Assert.Equal(["early-0", "early-1", "early-2", "early-3", "early-4"], await ListAsync(host, 2, to: between));
    });

    private static async Task<IReadOnlyList<string>> ListAsync(
        IDurableTestHost host,
        int pageSize,
        OrchestrationRuntimeStatus[]? statuses = null,
        DateTimeOffset? from = null,
        DateTimeOffset? to = null)
    {
        var ids = new List<string>();
        string? key = null;
        do
        {
            var page = await host.Client.ListInstanceIdsAsync(statuses, from, to, pageSize, key);
            Assert.True(page.Values.Count <= pageSize);
            ids.AddRange(page.Values);
            key = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(key));

        return ids;
    }
}
