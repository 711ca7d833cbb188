using InzetOpMaat.Local.Host;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Tests;

/// <summary>A durable backend that runs nothing by itself: the test calls what was registered.</summary>
internal sealed class SampleBackend : IDurableBackend
{
    public string State { get; private set; } = "new";

    public IServiceProvider? Services { get; private set; }

    public Dictionary<string, ITaskOrchestrator> Orchestrators { get; } = [];

    public Dictionary<string, ITaskActivity> Activities { get; } = [];

    public Task<DurableTaskClient> StartAsync(DurableTaskRegistry registry, IServiceProvider services, CancellationToken cancellationToken)
    {
        State = "started";
        Services = services;
        foreach (var (name, create) in registry.GetOrchestrators())
        {
            Orchestrators.Add(name.Name, create(services));
        }

        foreach (var (name, create) in registry.GetActivities())
        {
            Activities.Add(name.Name, create(services));
        }

        return Task.FromResult<DurableTaskClient>(new SampleDurableClient());
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        State = "stopped";
        return Task.CompletedTask;
    }
}
