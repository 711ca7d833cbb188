using System.Collections.Concurrent;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>A history outlives its store as JSON, and tells whether other code would have gone the same way.</summary>
public class ExportTests
{
    [Fact]
    public async Task Exported_history_replayed_against_the_same_code_gives_the_same_decisions()
    {
        await using var host = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, "Do", "hello"));
        var json = (await WalkAsync(host)).ToJson();

        Assert.Equal(json, RecordedHistory.FromJson(json).ToJson());
        Assert.Null(host.Engine.Replay(RecordedHistory.FromJson(json)));
    }

    [Theory]
    [InlineData("Other", "hello", 1, "activity 'Do' (#0) with input \"x\"", "activity 'Other' (#0) with input \"x\"")]
    [InlineData("Do", "goodbye", 3, "an end as Completed with output \"hello\"", "an end as Completed with output \"goodbye\"")]
    public async Task Exported_history_names_the_step_and_both_actions_where_other_code_differs(
        string activity, string output, long step, string recorded, string now)
    {
        RecordedHistory history;
        await using (var host = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, "Do", "hello")))
        {
            history = await WalkAsync(host);
        }

        await using var changed = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, activity, output));

        Assert.Equal(new ReplayDifference(step, recorded, now), changed.Engine.Replay(history));
        Assert.Null(await changed.Client.GetInstanceAsync("x"));
    }

    [Fact]
    public async Task Code_that_ends_earlier_than_the_history_is_named()
    {
        RecordedHistory history;
        await using (var host = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, "Do", "hello")))
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Walk", new StartOrchestrationOptions("x"));
            await host.SettleAsync();
            history = (await host.Engine.ExportHistoryAsync("x"))!;
        }

        await using var changed = await EmbeddedTestHost.StartAsync(tasks => tasks.AddOrchestratorFunc("Walk", async context =>
        {
            await context.CallActivityAsync("Do", "x");
            var forgotten = context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            _ = forgotten.IsCompleted;
        }));

        // The timer is still open, so the instance goes on in both; without it the code would have ended.
        Assert.Null(changed.Engine.Replay(history));
        var shorter = history with { Events = [.. history.Events.Where(row => row.Kind != HistoryEventKind.TimerCreated)] };
        Assert.Equal("no further decision", changed.Engine.Replay(shorter)!.Recorded);
    }

    [Fact]
    public async Task Export_leaves_stack_traces_out_and_keeps_the_failure()
    {
        await using var host = await EmbeddedTestHost.StartAsync(tasks => tasks
            .AddOrchestratorFunc("Walk", context => context.CallActivityAsync("Fail"))
            .AddActivityFunc("Fail", _ => throw new InvalidOperationException("it cannot")));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Walk", new StartOrchestrationOptions("x"));
        await host.SettleAsync();

        var history = (await host.Engine.ExportHistoryAsync("x"))!;

        Assert.Null(host.Engine.Replay(history));
        Assert.Contains("it cannot", history.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("stackTrace", history.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(ExportTests), history.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ended_generation_can_be_recorded_with_the_step_that_ended_it()
    {
        var store = new MemoryEngineStore();
        var recorded = new ConcurrentQueue<StepCommit>();
        await using var host = await EmbeddedTestHost.StartAsync(
            tasks => tasks.AddOrchestratorFunc<int>("Twice", async (context, round) =>
            {
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                if (round == 0)
                {
                    context.ContinueAsNew(1);
                }
            }),
            null,
            new RecordingEngineStore(store, recorded.Enqueue));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Twice", 0, new StartOrchestrationOptions("x"));
        await host.AdvanceAsync(TimeSpan.FromDays(1));

        var ended = recorded.Single(commit => commit.Replaced is not null);
        var first = recorded.First().Head;
        var rows = recorded.Where(commit => commit.Head.Generation == first.Generation).SelectMany(commit => commit.Events);
        var history = RecordedHistory.Of(first, [.. rows, .. ended.Replaced!.LastStep]);

        Assert.Equal(HistoryEventKind.ContinuedAsNew, history.Events[^1].Kind);
        Assert.Null(host.Engine.Replay(history));
        var difference = host.Engine.Replay(history with { Input = "1" });
        Assert.Contains("a next generation", difference!.Recorded, StringComparison.Ordinal);
        Assert.Contains("an end as Completed", difference.Now, StringComparison.Ordinal);
    }

    private static void Register(DurableTaskRegistry tasks, string activity, string output) => tasks
        .AddOrchestratorFunc("Walk", async context =>
        {
            await context.CallActivityAsync(activity, "x");
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            return output;
        })
        .AddActivityFunc<string, string>("Do", (_, value) => value)
        .AddActivityFunc<string, string>("Other", (_, value) => value);

    private static async Task<RecordedHistory> WalkAsync(EmbeddedTestHost host)
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Walk", new StartOrchestrationOptions("x"));
        await host.AdvanceAsync(TimeSpan.FromHours(2));
        return (await host.Engine.ExportHistoryAsync("x"))!;
    }
}
