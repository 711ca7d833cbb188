using System.Text.Json;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>What cannot be run fails where it was given, or its instance alone; the host goes on.</summary>
public class BadInputTests : ConformanceTest
{
    private const int Huge = 11 * 1024 * 1024;

    [Fact]
    public async Task Unknown_activity_fails_its_call_and_is_not_tried_again()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Call", context => context.CallActivityAsync<string>(
                "Nowhere", TaskOptions.FromRetryPolicy(new RetryPolicy(5, Ticks(1))))));
        var failure = await FailureAsync(host, await RunAsync(host, "Call"));
        Assert.Equal("ActivityTaskNotFound", failure.InnerFailure!.ErrorType);
    }

    [Fact]
    public async Task Unknown_orchestrator_fails_its_instance()
    {
        await using var host = await StartAsync(_ => { });
        var failure = await FailureAsync(host, await RunAsync(host, "Nowhere"));
        Assert.Equal("OrchestratorTaskNotFound", failure.ErrorType);
    }

    [Fact]
    public async Task Unknown_child_fails_its_call()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Call", context => context.CallSubOrchestratorAsync<string>("Nowhere")));
        var failure = await FailureAsync(host, await RunAsync(host, "Call"));
        Assert.Equal("OrchestratorTaskNotFound", failure.InnerFailure!.ErrorType);
    }

    [Fact]
    public async Task Input_that_does_not_fit_fails_that_instance_alone()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc<int, int>("Echo", (_, value) => value));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Echo", "no number"))).IsCausedBy<JsonException>());
        Assert.Equal(4, await OutputAsync<int>(host, await RunAsync(host, "Echo", 4)));
    }

    [Fact]
    public async Task Input_that_does_not_fit_its_activity_fails_that_call()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Call", context => context.CallActivityAsync<int>("Echo", "no number"))
            .AddActivityFunc<int, int>("Echo", (_, value) => value));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Call"))).InnerFailure!.IsCausedBy<JsonException>());
    }

    [Fact]
    public async Task Output_that_does_not_fit_what_the_orchestrator_asks_fails_that_instance()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Call", context => context.CallActivityAsync<int>("Text"))
            .AddActivityFunc<string>("Text", _ => "no number"));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Call"))).IsCausedBy<JsonException>());
    }

    [Fact]
    public async Task Event_that_does_not_fit_its_waiter_fails_the_instance_whatever_it_catches()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", async context =>
            {
                try
                {
                    return $"{await context.WaitForExternalEvent<int>("e")}";
                }
                catch (JsonException)
                {
                    return "caught";
                }
            }));
        var id = await RunAsync(host, "Wait");
        await host.Client.RaiseEventAsync(id, "e", "no number");
        Assert.True((await FailureAsync(host, id)).IsCausedBy<JsonException>());
    }

    [Fact]
    public async Task Custom_status_that_cannot_be_written_fails_that_instance()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Report", async context =>
            {
                context.SetCustomStatus(new Circle());
                return await context.WaitForExternalEvent<string>("e");
            }));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Report"))).IsCausedBy<JsonException>());
    }

    [Fact]
    public async Task Output_that_cannot_be_written_fails_that_instance()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<Circle>("Report", _ => new Circle()));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Report"))).IsCausedBy<JsonException>());
    }

    [Fact]
    public async Task Event_for_an_ended_or_unknown_instance_vanishes()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc<int>("One", _ => 1));
        var id = await RunAsync(host, "One");
        await host.Client.RaiseEventAsync(id, "e", 1);
        await host.Client.RaiseEventAsync("nobody", "e", 1);
        Assert.Equal(1, await OutputAsync<int>(host, id));
        Assert.Null(await host.Client.GetInstanceAsync("nobody"));
    }

    [Fact]
    public Task Event_for_an_unknown_instance_is_not_there_when_it_starts_later() => ExceptForAsync(Differences.EventForUnknown, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        await host.Client.RaiseEventAsync("later", "e", "too early");
        await RunAsync(host, "Wait", options: new("later"));
        await host.Client.RaiseEventAsync("later", "e", "in time");
        Assert.Equal("in time", await OutputAsync<string>(host, "later"));
    });

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\nb")]
    [InlineData("@a")]
    public Task Id_that_a_table_key_or_an_entity_forbids_is_refused_at_the_start(string instanceId)
        => ExceptForAsync(Differences.IdRefused, async () =>
        {
            await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc<int>("One", _ => 1));
            await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(host, "One", options: new(instanceId)));
            Assert.Null(await host.Client.GetInstanceAsync(instanceId));
            Assert.Equal(1, await OutputAsync<int>(host, await RunAsync(host, "One")));
        });

    [Theory]
    [InlineData("a/b\\c#d?e")]
    [InlineData("tab\tline\nend")]
    [InlineData("50%~\u00e9")]
    public async Task Child_with_what_a_table_key_forbids_in_its_id_is_as_good_as_any(string instanceId)
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>(
                "Child", new SubOrchestrationOptions(instanceId: instanceId)))
            .AddOrchestratorFunc<string>("Child", async context =>
                context.InstanceId + await context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Parent");
        await host.Client.RaiseEventAsync(instanceId, "e", "!");
        Assert.Equal($"{instanceId}!", await OutputAsync<string>(host, id));
        Assert.Equal(1, (await host.Client.PurgeInstanceAsync(instanceId)).PurgedInstanceCount);
    }

    [Fact]
    public Task Id_too_long_for_a_key_is_refused() => ExceptForAsync(Differences.IdRefused, async () =>
    {
        var tooLong = new string('x', 2_000);
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>(
                "Child", new SubOrchestrationOptions(instanceId: tooLong)))
            .AddOrchestratorFunc<string>("Child", context => context.InstanceId));
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(host, "Child", options: new(tooLong)));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Parent"))).IsCausedBy<ArgumentException>());
    });

    [Fact]
    public async Task No_id_or_name_is_refused_to_the_client_that_gives_it()
    {
        await using var host = await StartAsync(_ => { });
        Func<Task>[] calls =
        [
            () => host.Client.RaiseEventAsync("", "e"),
            () => host.Client.RaiseEventAsync("x", ""),
            () => host.Client.SuspendInstanceAsync(""),
            () => host.Client.ResumeInstanceAsync(""),
            () => host.Client.TerminateInstanceAsync(""),
            () => host.Client.GetInstanceAsync(""),
            () => host.Client.PurgeInstanceAsync(""),
        ];
        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => call());
        }
    }

    [Fact]
    public async Task Event_to_nobody_fails_the_instance_that_sends_it()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Send", context => context.SendEvent("", "e", "x")));
        Assert.True((await FailureAsync(host, await RunAsync(host, "Send"))).IsCausedBy<ArgumentException>());
    }

    [Fact]
    public async Task Status_that_does_not_exist_cannot_be_excluded_and_its_case_does_not_matter()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc<int>("One", _ => 1));
        await RunAsync(host, "One", options: new("x"));
        await Assert.ThrowsAsync<ArgumentException>(
            () => RunAsync(host, "One", options: new("x") { DedupeStatuses = ["Gone"] }));
        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(
            () => RunAsync(host, "One", options: new("x") { DedupeStatuses = ["completed"] }));
    }

    [Fact]
    public async Task Payload_over_10_MiB_is_refused_to_the_client_that_gives_it()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));
        var id = await RunAsync(host, "Wait");
        Assert.NotNull(await Record.ExceptionAsync(() => host.Client.RaiseEventAsync(id, "e", new string('x', Huge))));
        Assert.NotNull(await Record.ExceptionAsync(
            () => host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new string('x', Huge), new StartOrchestrationOptions("huge"))));
        Assert.Null(await host.Client.GetInstanceAsync("huge"));
        await host.Client.RaiseEventAsync(id, "e", "small");
        Assert.Equal("small", await OutputAsync<string>(host, id));
    }

    [Fact]
    public Task Payload_over_10_MiB_between_tasks_fails_that_instance() => ExceptForAsync(Differences.PayloadLimit, async () =>
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Take", context => context.CallActivityAsync<string>("Make"))
            .AddOrchestratorFunc("Give", context => context.CallActivityAsync("Swallow", new string('x', Huge)))
            .AddOrchestratorFunc<string>("Return", _ => new string('x', Huge))
            .AddActivityFunc<string>("Make", _ => new string('x', Huge))
            .AddActivityFunc<string>("Swallow", (_, _) => { }));
        Assert.Contains("10 MiB", (await FailureAsync(host, await RunAsync(host, "Take"))).InnerFailure!.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("10 MiB", (await FailureAsync(host, await RunAsync(host, "Give"))).ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("10 MiB", (await FailureAsync(host, await RunAsync(host, "Return"))).ErrorMessage, StringComparison.Ordinal);
    });

    private sealed class Circle
    {
        public Circle Self => this;
    }
}
