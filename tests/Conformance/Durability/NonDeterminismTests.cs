using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>The engine restarts with other code: each way to differ stops the instance and says where.</summary>
public class NonDeterminismTests
{
    private static readonly DateTime Due = new(2030, 2, 1, 0, 0, 0, DateTimeKind.Utc);

    private static Task RightAsync(TaskOrchestrationContext context) => WalkAsync(context, "One", "Two", 1, Due);

    public static TheoryData<string, string, string> Changes => new()
    {
        { "name", "activity 'One' (#0) with input 1", "activity 'Other' (#0) with input 1" },
        { "input", "activity 'One' (#0) with input 1", "activity 'One' (#0) with input 2" },
        { "order", "activity 'One' (#0) with input 1", "activity 'Two' (#0) with input 1" },
        { "fire time", "a timer (#2) at 2030-02-01T00:00:00.0000000Z", "a timer (#2) at 2030-02-02T00:00:00.0000000Z" },
        { "fewer", "a timer (#2) at 2030-02-01T00:00:00.0000000Z", "no further decision" },
        { "more", "no further decision", "activity 'One' (#3)" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Code_that_differs_from_the_history_stops_the_instance_and_says_where(string change, string recorded, string now)
    {
        var store = new MemoryEngineStore();
        await RunToTimerAsync(store);
        await using var changed = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, Changed(change)), null, store);
        await changed.AdvanceAsync(TimeSpan.FromDays(60));

        var stopped = (await changed.Client.GetInstanceAsync("x", true))!;
        Assert.Equal(OrchestrationRuntimeStatus.Failed, stopped.RuntimeStatus);
        Assert.Equal("NonDeterminism", stopped.FailureDetails!.ErrorType);
        Assert.Contains($"has {recorded}, ", stopped.FailureDetails.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains($"now has {now}", stopped.FailureDetails.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Right_code_lets_it_go_on()
    {
        var store = new MemoryEngineStore();
        await RunToTimerAsync(store);
        await using (var wrong = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, Changed("name")), null, store))
        {
            await wrong.AdvanceAsync(TimeSpan.FromDays(60));
        }

        await using var right = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, RightAsync), null, store);
        await right.AdvanceAsync(TimeSpan.FromDays(60));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await right.Client.GetInstanceAsync("x"))!.RuntimeStatus);
    }

    [Fact]
    public async Task Stopped_instance_can_be_terminated()
    {
        var store = new MemoryEngineStore();
        await RunToTimerAsync(store);
        await using var wrong = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, Changed("name")), null, store);
        await wrong.AdvanceAsync(TimeSpan.FromDays(60));
        await wrong.Client.TerminateInstanceAsync("x");
        await wrong.SettleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await wrong.Client.GetInstanceAsync("x"))!.RuntimeStatus);
    }

    private static async Task RunToTimerAsync(MemoryEngineStore store)
    {
        await using var host = await EmbeddedTestHost.StartAsync(tasks => Register(tasks, RightAsync), null, store);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Walk", new StartOrchestrationOptions("x"));
        await host.SettleAsync();
    }

    private static void Register(DurableTaskRegistry tasks, Func<TaskOrchestrationContext, Task> code)
    {
        tasks.AddOrchestratorFunc("Walk", code);
        foreach (var name in (string[])["One", "Two", "Other"])
        {
            tasks.AddActivityFunc<int, int>(name, (_, value) => value);
        }
    }

    private static Func<TaskOrchestrationContext, Task> Changed(string change) => change switch
    {
        "name" => context => WalkAsync(context, "Other", "Two", 1, Due),
        "input" => context => WalkAsync(context, "One", "Two", 2, Due),
        "order" => context => WalkAsync(context, "Two", "One", 1, Due),
        "fire time" => context => WalkAsync(context, "One", "Two", 1, Due.AddDays(1)),
        "fewer" => async context =>
        {
            await context.CallActivityAsync("One", 1);
            await context.CallActivityAsync("Two", 1);
            await context.WaitForExternalEvent<string>("e");
        }
        ,
        _ => async context =>
        {
            await context.CallActivityAsync("One", 1);
            await context.CallActivityAsync("Two", 1);
            var timer = context.CreateTimer(Due, CancellationToken.None);
            await context.CallActivityAsync("One");
            await timer;
        }
        ,
    };

    private static async Task WalkAsync(TaskOrchestrationContext context, string first, string second, int input, DateTime due)
    {
        await context.CallActivityAsync(first, input);
        await context.CallActivityAsync(second, input);
        await context.CreateTimer(due, CancellationToken.None);
    }
}
