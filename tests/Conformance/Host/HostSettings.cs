using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>What a test asks of its host besides orchestrators and activities.</summary>
public sealed record HostSettings
{
    /// <summary>Nothing stays in memory between steps. A host that replays always anyway does not look at it.</summary>
    public bool Replays { get; init; }

    public DurableTaskWorkerOptions.VersioningOptions? Versioning { get; init; }

    /// <summary>The client's version of instances that are scheduled without one.</summary>
    public string DefaultVersion { get; init; } = string.Empty;

    /// <summary>Says it as an application says it: the same for each host.</summary>
    internal void Configure(IServiceCollection services)
    {
        if (Versioning is { } versioning)
        {
            services.AddDurableTaskWorker(worker => worker.UseVersioning(versioning));
        }

        services.AddDurableTaskClient(client => client.UseDefaultVersion(DefaultVersion));
    }
}
