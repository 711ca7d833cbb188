using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>The host under test in this build: the embedded engine, on a clock that skips.</summary>
internal static class ConformanceHost
{
    internal static TimeSpan Tick => TimeSpan.FromDays(1);

    /// <summary>How far from its moment a thing may happen.</summary>
    internal static TimeSpan Tolerance => TimeSpan.Zero;

    /// <summary>Whether the <see cref="Difference"/>s are to be seen.</summary>
    internal static bool HasDifferences => false;

    internal static async Task<IDurableTestHost> StartAsync(Action<DurableTaskRegistry> configure, HostSettings settings)
    {
        var services = new ServiceCollection();
        settings.Configure(services);
        await using var provider = services.BuildServiceProvider();
        var worker = provider.GetRequiredService<IOptions<DurableTaskWorkerOptions>>().Value;
        var client = provider.GetRequiredService<IOptions<DurableTaskClientOptions>>().Value;
        return await EmbeddedTestHost.StartAsync(
            configure,
            new EngineOptions
            {
                MaxCachedInstances = settings.Replays ? 0 : 100,
                DataConverter = worker.DataConverter,
                Versioning = worker.Versioning,
                DefaultVersion = client.DefaultVersion,
            });
    }
}
