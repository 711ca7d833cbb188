using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;

namespace InzetOpMaat.Conformance.Tests;

public class ContinueAsNewTests : ConformanceTest
{
    [Fact]
    public async Task Instance_begins_again_with_the_new_input_under_its_id()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int, int>("Loop", async (context, round) =>
            {
                await context.CreateTimer(Ticks(1), CancellationToken.None);
                if (round < 4)
                {
                    context.ContinueAsNew(round + 1);
                }

                return round;
            }));
        var id = await RunAsync(host, "Loop", 0);
        await host.AdvanceAsync(Ticks(5));
        Assert.Equal(4, await OutputAsync<int>(host, id));
        Assert.Equal(4, (await ReadAsync(host, id)).ReadInputAs<int>());
    }

    [Fact]
    public async Task Events_that_nobody_took_come_along_in_order()
    {
        var gate = new TaskCompletionSource();
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string, string>("Loop", async (context, seen) =>
            {
                var next = await context.WaitForExternalEvent<string>("e");
                if (next == "end")
                {
                    return seen!;
                }

                await context.CallActivityAsync("Pause");
                context.ContinueAsNew(seen + next);
                return "unused";
            })
            .AddActivityFunc("Pause", _ => gate.Task));
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Loop", "");
        foreach (var raised in (string[])["a", "b", "c", "d", "end"])
        {
            await host.Client.RaiseEventAsync(id, "e", raised);
        }

        gate.SetResult();
        Assert.Equal("abcd", await OutputAsync<string>(host, id));
    }

    [Fact]
    public Task Event_during_it_comes_after_those_before_it() => ExceptForAsync(Differences.EventOrderAtContinueAsNew, async () =>
    {
        var gate = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<bool, string>("Again", async (context, again) =>
            {
                if (again)
                {
                    return await context.WaitForExternalEvent<string>("e") + await context.WaitForExternalEvent<string>("e");
                }

                await context.CallActivityAsync("Pause");
                context.ContinueAsNew(true);
                return "";
            })
            .AddActivityFunc("Pause", _ =>
            {
                begun.SetResult();
                return gate.Task;
            }));
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Again", false);
        await begun.Task.WaitAsync(Patience.Limit);

        // What comes while it is suspended is taken in one step at the resume: event, end of the activity, event.
        await host.Client.SuspendInstanceAsync(id);
        await Eventually.Async(
            () => host.Client.GetInstanceAsync(id), instance => instance!.RuntimeStatus == OrchestrationRuntimeStatus.Suspended);
        await host.Client.RaiseEventAsync(id, "e", "1");
        gate.SetResult();
        await host.SettleAsync();
        await host.Client.RaiseEventAsync(id, "e", "2");
        await host.Client.ResumeInstanceAsync(id);
        Assert.Equal("12", await OutputAsync<string>(host, id));
    });

    [Fact]
    public async Task Events_are_dropped_when_asked()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<bool, string>("Loop", async (context, again) =>
            {
                if (again)
                {
                    return await context.WaitForExternalEvent<string>("e");
                }

                await context.WaitForExternalEvent<string>("go");
                context.ContinueAsNew(true, preserveUnprocessedEvents: false);
                return "";
            }));
        var id = await RunAsync(host, "Loop", false);
        await host.Client.RaiseEventAsync(id, "e", "old");
        await host.Client.RaiseEventAsync(id, "go", "");
        await host.SettleAsync();
        await host.Client.RaiseEventAsync(id, "e", "new");
        Assert.Equal("new", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task New_generation_may_have_a_new_version()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Upgrade", context =>
            {
                if (context.CompareVersionTo("2.0") < 0)
                {
                    context.ContinueAsNew(new ContinueAsNewOptions { NewVersion = "2.0" });
                }

                return context.Version;
            }));
        var id = await RunAsync(host, "Upgrade", options: new("u") { Version = "1.0" });
        Assert.Equal("2.0", await OutputAsync<string>(host, id));
    }

    [Fact]
    public Task Open_timer_makes_it_an_error() => ExceptForAsync(Differences.OpenTaskAtContinueAsNew, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Leak", (context, round) =>
            {
                if (round == 0)
                {
                    _ = context.CreateTimer(Ticks(1), CancellationToken.None);
                    context.ContinueAsNew(1);
                }
            }));
        var failure = await FailureAsync(host, await RunAsync(host, "Leak", 0));
        Assert.Contains("ContinueAsNew with a timer", failure.ErrorMessage, StringComparison.Ordinal);
    });

    [Fact]
    public Task Open_activity_makes_it_an_error_and_is_not_begun() => ExceptForAsync(Differences.OpenTaskAtContinueAsNew, async () =>
    {
        var calls = 0;
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Leak", (context, round) =>
            {
                if (round == 0)
                {
                    _ = context.CallActivityAsync("Touch");
                    context.ContinueAsNew(1);
                }
            })
            .AddActivityFunc("Touch", _ => { calls++; }));
        var failure = await FailureAsync(host, await RunAsync(host, "Leak", 0));
        Assert.True(failure.IsCausedBy<InvalidOperationException>());
        Assert.Equal(0, calls);
    });

    [Fact]
    public async Task Ids_made_by_NewGuid_differ_in_each_generation()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<Guid, bool>("Ids", (context, former) =>
            {
                var id = context.NewGuid();
                if (former == Guid.Empty)
                {
                    context.ContinueAsNew(id);
                }

                return id != former;
            }));
        Assert.True(await OutputAsync<bool>(host, await RunAsync(host, "Ids", Guid.Empty)));
    }
}
