using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>Failures that the engine itself reports, with the error types of the real worker where it has them.</summary>
internal static class EngineFailures
{
    internal const string NonDeterminism = "NonDeterminism";
    private const string ActivityNotFound = "ActivityTaskNotFound";
    private const string OrchestratorNotFound = "OrchestratorTaskNotFound";
    private const string VersionMismatchType = "VersionMismatch";

    internal static TaskFailureDetails NoActivity(string name, string version)
        => Of(ActivityNotFound, $"No activity task named '{name}'{With(version)} was found.");

    internal static TaskFailureDetails NoOrchestrator(string name, string version)
        => Of(OrchestratorNotFound, $"No orchestrator task named '{name}'{With(version)} was found.");

    internal static TaskFailureDetails VersionMismatch(string message) => Of(VersionMismatchType, message);

    internal static TaskFailureDetails Unreadable(string reason) => Of(typeof(InvalidDataException).FullName!, reason);

    internal static TaskFailureDetails Terminated(string instanceId)
        => Of("OrchestrationTerminated", $"Instance '{instanceId}' was terminated.");

    internal static TaskFailureDetails AlreadyRunning(string instanceId)
        => Of(typeof(InvalidOperationException).FullName!, $"An instance with the id '{instanceId}' is already running.");

    /// <summary>No retry will mend it.</summary>
    internal static bool IsFinal(TaskFailureDetails failure)
        => failure.ErrorType is ActivityNotFound or OrchestratorNotFound or VersionMismatchType;

    internal static TaskFailureDetails Of(string type, string message) => new(type, message, null, null, null);

    private static string With(string version) => version.Length == 0 ? "" : $" with version '{version}'";
}
