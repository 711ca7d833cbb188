using Microsoft.DurableTask.Abstractions;
using static Microsoft.DurableTask.Worker.DurableTaskWorkerOptions;

namespace InzetOpMaat.Local.Engine;

/// <summary>Whether this host runs instances of a version.</summary>
internal static class VersionGate
{
    /// <summary>Why it does not, in the words of the real worker; null when it does.</summary>
    internal static string? Refusal(VersioningOptions? versioning, string version)
    {
        if (versioning is null)
        {
            return null;
        }

        var comparison = TaskOrchestrationVersioningUtils.CompareVersions(version, versioning.Version);
        return versioning.MatchStrategy switch
        {
            VersionMatchStrategy.Strict when comparison != 0
                => $"The orchestration version '{version}' does not match the worker version '{versioning.Version}'.",
            VersionMatchStrategy.CurrentOrOlder when comparison > 0
                => $"The orchestration version '{version}' is greater than the worker version '{versioning.Version}'.",
            _ => null,
        };
    }
}
