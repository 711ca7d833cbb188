using System.Globalization;

namespace InzetOpMaat.Local.Engine;

internal static class HistoryDescriptions
{
    private const int Shown = 120;

    /// <summary>It came to the instance; the other kinds are decisions of the orchestrator.</summary>
    internal static bool IsIncoming(this HistoryEvent row) => row.Kind < HistoryEventKind.TaskScheduled;

    /// <summary>The decision as a reader of a failure must see it: kind, name, number, input, fire time.</summary>
    internal static string Describe(this HistoryEvent decision)
    {
        var what = decision.Kind switch
        {
            HistoryEventKind.TaskScheduled => $"activity '{decision.Name}'",
            HistoryEventKind.SubOrchestrationCreated => $"sub-orchestration '{decision.Name}' as '{decision.InstanceId}'",
            HistoryEventKind.EventSent => $"event '{decision.Name}' to '{decision.InstanceId}'",
            HistoryEventKind.TimerCreated => "a timer",
            _ => decision.Kind.ToString(),
        };
        var due = decision.FireAt is { } at ? string.Create(CultureInfo.InvariantCulture, $" at {at.UtcDateTime:O}") : "";
        var version = string.IsNullOrEmpty(decision.Version) ? "" : $" of version '{decision.Version}'";
        var input = decision.Payload is { } payload
            ? $" with input {(payload.Length > Shown ? payload[..Shown] + "..." : payload)}"
            : "";
        return $"{what}{version} (#{decision.TaskId}){due}{input}";
    }

    /// <summary>The same decision: kind, number, name, version, target, input and fire time.</summary>
    internal static bool IsSameDecision(this HistoryEvent left, HistoryEvent right)
        => left.Kind == right.Kind
            && left.TaskId == right.TaskId
            && string.Equals(left.Name, right.Name, StringComparison.OrdinalIgnoreCase)
            && string.Equals(left.Version, right.Version, StringComparison.OrdinalIgnoreCase)
            && left.InstanceId == right.InstanceId
            && left.FireAt == right.FireAt
            && left.Payload == right.Payload;
}
