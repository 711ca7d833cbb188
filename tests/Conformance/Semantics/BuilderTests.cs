using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>How an application says which worker and clients it has.</summary>
public class BuilderTests
{
    [Fact]
    public void Worker_is_built_up_over_several_calls()
    {
        var services = new ServiceCollection();
        services.AddDurableTaskWorker(worker => worker.UseVersioning(new() { Version = "2.0" }));
        var former = services.AddDurableTaskWorker();
        services.AddDurableTaskWorker(worker => Assert.Same(former, worker.AddTasks(_ => { })));
        services.AddDurableTaskWorker("other", worker => Assert.Equal("other", worker.Name));
        using var provider = services.BuildServiceProvider();
        Assert.Equal("2.0", provider.GetRequiredService<IOptions<DurableTaskWorkerOptions>>().Value.Versioning!.Version);
        Assert.False(provider.GetRequiredService<IOptionsMonitor<DurableTaskWorkerOptions>>().Get("other").IsVersioningSet);
    }

    [Fact]
    public void Worker_or_client_without_a_target_cannot_be_had()
    {
        var services = new ServiceCollection();
        services.AddDurableTaskWorker();
        services.AddDurableTaskClient();
        using var provider = services.BuildServiceProvider();
        Assert.Throws<InvalidOperationException>(() => provider.GetServices<IHostedService>().ToList());
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<DurableTaskClient>());
    }

    [Fact]
    public async Task Client_without_a_name_is_injected_directly_and_the_others_by_their_name()
    {
        var services = new ServiceCollection();
        services.AddDurableTaskClient(client => client.UseBuildTarget(typeof(DumbClient)).Configure(options => options.DefaultVersion = "1.0"));
        services.AddDurableTaskClient("other", client => client.UseBuildTarget(typeof(DumbClient)).UseDefaultVersion("2.0"));
        await using var provider = services.BuildServiceProvider();
        var clients = provider.GetRequiredService<IDurableTaskClientProvider>();
        Assert.Equal("other", clients.GetClient("other").Name);
        Assert.Same(clients.GetClient(), provider.GetRequiredService<DurableTaskClient>());
        Assert.Throws<ArgumentOutOfRangeException>(() => clients.GetClient("nobody"));
        var options = provider.GetRequiredService<IOptionsMonitor<DurableTaskClientOptions>>();
        Assert.Equal(("1.0", "2.0"), (options.CurrentValue.DefaultVersion, options.Get("other").DefaultVersion));
    }

    [Fact]
    public void Client_that_is_none_is_refused()
    {
        var client = new ServiceCollection().AddDurableTaskClient();
        Assert.Throws<ArgumentException>(() => client.UseBuildTarget(typeof(string)));
        Assert.Throws<ArgumentException>(() => client.UseBuildTarget(typeof(DurableTaskClient)));
    }

    private sealed class DumbClient(string name) : DurableTaskClient(name)
    {
        public override Task<string> ScheduleNewOrchestrationInstanceAsync(
            TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
            => throw new NotSupportedException();

        public override Task RaiseEventAsync(
            string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
            => throw new NotSupportedException();

        public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
            => throw new NotSupportedException();

        public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
            => throw new NotSupportedException();

        public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
            => throw new NotSupportedException();

        public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
            => throw new NotSupportedException();

        public override Task<OrchestrationMetadata?> GetInstancesAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
            => throw new NotSupportedException();

        public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
            => throw new NotSupportedException();

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
