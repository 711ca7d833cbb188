using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using static Microsoft.DurableTask.Worker.DurableTaskWorkerOptions;

namespace InzetOpMaat.Conformance.Tests;

public class VersionTests : ConformanceTest
{
    [Theory]
    [InlineData(VersionMatchStrategy.None, "3.0", true)]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "1.0", true)]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "2.0", true)]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "10.0", false)]
    [InlineData(VersionMatchStrategy.Strict, "2.0", true)]
    [InlineData(VersionMatchStrategy.Strict, "1.0", false)]
    public async Task Host_of_version_2_runs_what_its_strategy_allows(VersionMatchStrategy strategy, string version, bool runs)
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string>("Version", context => context.Version),
            new() { Versioning = new() { Version = "2.0", MatchStrategy = strategy, FailureStrategy = VersionFailureStrategy.Fail } });
        var ended = await ReadAsync(host, await RunAsync(host, "Version", options: new("v") { Version = version }));
        Assert.Equal(runs ? OrchestrationRuntimeStatus.Completed : OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Equal(runs ? null : "VersionMismatch", ended.FailureDetails?.ErrorType);
    }

    [Fact]
    public async Task Rejected_instance_waits_for_another_host()
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string>("Version", context => context.Version),
            new() { Versioning = new() { Version = "2.0", MatchStrategy = VersionMatchStrategy.CurrentOrOlder } });
        var waiting = await ReadAsync(host, await RunAsync(host, "Version", options: new("v") { Version = "3.0" }));
        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public Task Rejected_instance_can_be_terminated() => ExceptForAsync(Differences.TerminateRejected, async () =>
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string>("Version", context => context.Version),
            new() { Versioning = new() { Version = "2.0", MatchStrategy = VersionMatchStrategy.CurrentOrOlder } });
        await RunAsync(host, "Version", options: new("v") { Version = "3.0" });
        await host.Client.TerminateInstanceAsync("v");
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await ReadAsync(host, "v")).RuntimeStatus);
    });

    [Fact]
    public async Task Generation_of_a_newer_version_waits_for_another_host()
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string>("Upgrade", context =>
            {
                context.ContinueAsNew(new ContinueAsNewOptions { NewVersion = "3.0" });
                return context.Version;
            }),
            new() { Versioning = new() { Version = "2.0", MatchStrategy = VersionMatchStrategy.CurrentOrOlder } });
        Assert.False((await ReadAsync(host, await RunAsync(host, "Upgrade", options: new("u") { Version = "2.0" }))).IsCompleted);
    }

    [Fact]
    public async Task Version_that_nobody_gave_is_the_default_of_the_client_and_of_the_worker_for_a_child()
    {
        await using var host = await StartAsync(
            tasks => tasks
                .AddOrchestratorFunc<string>("Parent", async context =>
                    $"{context.Version} {await context.CallSubOrchestratorAsync<string>("Child")} "
                    + await context.CallActivityAsync<string>("Activity"))
                .AddOrchestratorFunc<string>("Child", context => context.Version)
                .AddActivityFunc<string>("Activity", context => context.Version),
            new() { DefaultVersion = "1.5", Versioning = new() { Version = "2.0", DefaultVersion = "1.2" } });
        Assert.Equal("1.5 1.2 1.5", await OutputAsync<string>(host, await RunAsync(host, "Parent")));
    }

    [Fact]
    public async Task Registration_of_the_asked_version_is_taken()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<object, string>("Which", "1", (_, _) => Task.FromResult("one"))
            .AddOrchestratorFunc<object, string>("Which", "2", (_, _) => Task.FromResult("two")));
        Assert.Equal("two", await OutputAsync<string>(host, await RunAsync(host, "Which", options: new("b") { Version = "2" })));
        var missing = await ReadAsync(host, await RunAsync(host, "Which", options: new("c") { Version = "3" }));
        Assert.Equal("OrchestratorTaskNotFound", missing.FailureDetails!.ErrorType);
    }
}
