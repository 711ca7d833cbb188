using System.Collections.Concurrent;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>What the store is asked when a generation ends and the next one begins.</summary>
public class RenewalTests
{
    [Fact]
    public async Task First_turn_of_the_next_generation_is_in_the_step_that_ends_the_one_before()
    {
        var renewal = await RenewAsync(async (context, round) =>
        {
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            return Again(context, round);
        });

        Assert.Equal(
            [HistoryEventKind.ExecutionStarted, HistoryEventKind.TimerCreated], renewal.Events.Select(row => row.Kind));
        Assert.NotNull(renewal.Head.NextDue);
    }

    [Fact]
    public async Task Next_generation_that_ends_at_once_begins_in_a_step_of_its_own()
    {
        var renewal = await RenewAsync(async (context, round) =>
        {
            if (round == 0)
            {
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            }

            return Again(context, round);
        });

        Assert.Empty(renewal.Events);
        Assert.True(renewal.Head.HasWork);
    }

    private static int Again(TaskOrchestrationContext context, int round)
    {
        if (round == 0)
        {
            context.ContinueAsNew(1);
        }

        return round;
    }

    /// <summary>Runs two generations to their end; gives the step that published the second.</summary>
    private static async Task<StepCommit> RenewAsync(Func<TaskOrchestrationContext, int, Task<int>> code)
    {
        var recorded = new ConcurrentQueue<StepCommit>();
        await using var host = await EmbeddedTestHost.StartAsync(
            tasks => tasks.AddOrchestratorFunc("Twice", code), null, new RecordingEngineStore(new MemoryEngineStore(), recorded.Enqueue));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Twice", 0, new StartOrchestrationOptions("x"));
        await host.AdvanceAsync(TimeSpan.FromDays(1));

        var ended = await host.Client.GetInstanceAsync("x", getInputsAndOutputs: true);
        Assert.Equal(1, ended!.ReadOutputAs<int>());
        return recorded.Single(commit => commit.Replaced is not null);
    }
}
