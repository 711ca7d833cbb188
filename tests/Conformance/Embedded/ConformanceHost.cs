using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;

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
        => await EmbeddedTestHost.StartAsync(
            configure,
            new EngineOptions
            {
                MaxCachedInstances = settings.Replays ? 0 : 100,
                Versioning = settings.Versioning,
                DefaultVersion = settings.DefaultVersion,
            });
}
