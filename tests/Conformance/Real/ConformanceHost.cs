using Microsoft.DurableTask;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>The host under test in this build: the real packages' test host, on the real clock.</summary>
internal static class ConformanceHost
{
    internal static TimeSpan Tick => TimeSpan.FromSeconds(2);

    /// <summary>How far from its moment a thing may happen.</summary>
    internal static TimeSpan Tolerance => TimeSpan.FromSeconds(1.5);

    /// <summary>Whether the <see cref="Difference"/>s are to be seen.</summary>
    internal static bool HasDifferences => true;

    internal static async Task<IDurableTestHost> StartAsync(Action<DurableTaskRegistry> configure, HostSettings settings)
        => await RealTestHost.StartAsync(configure, settings);
}
