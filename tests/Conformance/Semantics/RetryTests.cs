using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class RetryTests : ConformanceTest
{
    [Fact]
    public async Task Policy_tries_again_with_growing_delays_up_to_the_longest()
    {
        var attempts = new List<DateTimeOffset>();
        IDurableTestHost? host = null;
        await using var started = host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Retry", context => context.CallActivityAsync<string>(
                "Flaky",
                TaskOptions.FromRetryPolicy(new RetryPolicy(5, Ticks(1), 2, Ticks(3)))))
            .AddActivityFunc<string>("Flaky", string (_) =>
            {
                attempts.Add(host!.Now);
                return attempts.Count < 5 ? throw new InvalidOperationException("again") : "done";
            }));
        var id = await RunAsync(host, "Retry");
        await host.AdvanceAsync(Ticks(10));
        Assert.Equal("done", await OutputAsync<string>(host, id));
        Assert.All(
            attempts.Zip(attempts.Skip(1)).Zip([1, 2, 3, 3]),
            pause => AssertAt(pause.First.First + Ticks(pause.Second), pause.First.Second));
    }

    [Fact]
    public async Task Policy_gives_up_after_its_number_of_attempts_the_first_included()
    {
        var attempts = 0;
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Retry", context => context.CallActivityAsync(
                "Flaky", TaskOptions.FromRetryPolicy(new RetryPolicy(3, Ticks(1)))))
            .AddActivityFunc("Flaky", _ => throw new InvalidOperationException($"try {++attempts}")));
        var id = await RunAsync(host, "Retry");
        await host.AdvanceAsync(Ticks(3));
        var failed = await ReadAsync(host, id);
        Assert.Equal(3, attempts);
        Assert.Equal("try 3", failed.FailureDetails!.InnerFailure!.ErrorMessage);
    }

    [Fact]
    public async Task HandleFailure_that_says_no_ends_the_attempts()
    {
        var attempts = 0;
        var policy = new RetryPolicy(9, Ticks(1))
        {
            HandleFailure = failure => !failure.IsCausedBy<ArgumentException>(),
        };
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Retry", context => context.CallActivityAsync("Flaky", TaskOptions.FromRetryPolicy(policy)))
            .AddActivityFunc("Flaky", _ => throw (++attempts < 2 ? new InvalidOperationException() : new ArgumentException())));
        var id = await RunAsync(host, "Retry");
        await host.AdvanceAsync(Ticks(3));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await ReadAsync(host, id)).RuntimeStatus);
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task No_attempt_starts_after_the_timeout()
    {
        var attempts = 0;
        var policy = new RetryPolicy(99, Ticks(2), maxRetryInterval: Ticks(2), retryTimeout: Ticks(5));
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc("Retry", context => context.CallActivityAsync("Flaky", TaskOptions.FromRetryPolicy(policy)))
            .AddActivityFunc("Flaky", _ => throw new InvalidOperationException($"{++attempts}")));
        var id = await RunAsync(host, "Retry");
        await host.AdvanceAsync(Ticks(10));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await ReadAsync(host, id)).RuntimeStatus);
        Assert.Equal(4, attempts);
    }

    [Fact]
    public async Task Handler_decides_and_may_wait_durably()
    {
        var attempts = 0;
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Retry", context => context.CallActivityAsync<string>(
                "Flaky",
                TaskOptions.FromRetryHandler(async retry =>
                {
                    await retry.OrchestrationContext.CreateTimer(Ticks(2), CancellationToken.None);
                    return retry.LastAttemptNumber < 3 && retry.LastFailure.IsCausedBy<InvalidOperationException>();
                })))
            .AddActivityFunc<string>("Flaky", string (_) => ++attempts < 3 ? throw new InvalidOperationException() : "done"));
        var id = await RunAsync(host, "Retry");
        await host.AdvanceAsync(Ticks(2));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await ReadAsync(host, id)).RuntimeStatus);
        await host.AdvanceAsync(Ticks(2));
        Assert.Equal("done", await OutputAsync<string>(host, id));
    }

    [Fact]
    public async Task Sub_orchestration_is_tried_again_under_its_own_id()
    {
        var attempts = 0;
        var options = new SubOrchestrationOptions(new RetryPolicy(3, Ticks(1)), "child");
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<string>("Parent", context => context.CallSubOrchestratorAsync<string>("Child", null, options))
            .AddOrchestratorFunc<string>("Child", context => context.CallActivityAsync<string>("Flaky"))
            .AddActivityFunc<string>("Flaky", string (_) => ++attempts < 3 ? throw new InvalidOperationException() : "done"));
        var id = await RunAsync(host, "Parent");
        await host.AdvanceAsync(Ticks(4));
        Assert.Equal("done", await OutputAsync<string>(host, id));
        Assert.Equal("done", await OutputAsync<string>(host, "child"));
    }
}
