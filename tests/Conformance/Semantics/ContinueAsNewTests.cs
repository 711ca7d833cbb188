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
                await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
                if (round < 4)
                {
                    context.ContinueAsNew(round + 1);
                }

                return round;
            }));
        var id = await RunAsync(host, "Loop", 0);
        await host.AdvanceAsync(TimeSpan.FromDays(5));
        Assert.Equal(4, await OutputAsync<int>(host, id));
        Assert.Equal(4, (await ReadAsync(host, id)).ReadInputAs<int>());
    }

    [Fact]
    public async Task Events_that_nobody_took_come_along_in_order()
    {
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
            .AddActivityFunc("Pause", _ => { }));
        var id = await RunAsync(host, "Loop", "");
        foreach (var raised in (string[])["a", "b", "c", "d", "end"])
        {
            await host.Client.RaiseEventAsync(id, "e", raised);
        }

        Assert.Equal("abcd", await OutputAsync<string>(host, id));
    }

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
    public async Task Open_timer_makes_it_an_error()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Leak", context =>
            {
                _ = context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
                context.ContinueAsNew();
            }));
        var failed = await ReadAsync(host, await RunAsync(host, "Leak"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("ContinueAsNew with a timer", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_activity_makes_it_an_error_and_is_not_begun()
    {
        var calls = 0;
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Leak", context =>
            {
                _ = context.CallActivityAsync("Touch");
                context.ContinueAsNew();
            })
            .AddActivityFunc("Touch", _ => { calls++; }));
        var failed = await ReadAsync(host, await RunAsync(host, "Leak"));
        Assert.True(failed.FailureDetails!.IsCausedBy<InvalidOperationException>());
        Assert.Equal(0, calls);
    }

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
