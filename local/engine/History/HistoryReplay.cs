using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>Holds the code to a recorded history, its end included. Nothing is stored and no activity runs.</summary>
internal static class HistoryReplay
{
    /// <returns>The first difference, or null: the code makes the same decisions.</returns>
    internal static ReplayDifference? Run(OrchestrationRun run, IReadOnlyList<HistoryEvent> recorded)
    {
        var rows = Rewinding.Effective(recorded);
        var end = rows.Count > 0 && IsEnd(rows[^1]) ? rows[^1] : null;
        try
        {
            Replayer.Replay(run, end is null ? rows : [.. rows.SkipLast(1)]);
        }
        catch (NonDeterminismException exception)
        {
            return exception.Difference;
        }

        // A termination asks the code nothing, and code of another version was never asked.
        if (!run.IsStartRecorded || end?.Name == nameof(OrchestrationRuntimeStatus.Terminated))
        {
            return null;
        }

        var was = Describe(end);
        var now = Describe(EndOf(run.Outcome()));
        return was == now ? null : new(rows[^1].Step, was, now);
    }

    private static bool IsEnd(HistoryEvent row)
        => row.Kind is HistoryEventKind.ExecutionCompleted or HistoryEventKind.ContinuedAsNew;

    private static HistoryEvent? EndOf(RunOutcome? outcome) => outcome switch
    {
        null => null,
        { ContinueAsNew: { } again } => StepBuilder.EndOf(again),
        { Failure: { } failure } => new()
        {
            Kind = HistoryEventKind.ExecutionCompleted,
            Name = nameof(OrchestrationRuntimeStatus.Failed),
            Failure = failure,
        },
        _ => new()
        {
            Kind = HistoryEventKind.ExecutionCompleted,
            Name = nameof(OrchestrationRuntimeStatus.Completed),
            Payload = outcome.Output,
        },
    };

    private static string Describe(HistoryEvent? end) => end switch
    {
        null => "an instance that goes on",
        { Failure: { } failure } => $"an end as {end.Name} by {failure.ErrorType}: {failure.ErrorMessage}",
        { Kind: HistoryEventKind.ContinuedAsNew } => $"a next generation of version '{end.Version}' with input {end.Payload ?? "null"}",
        _ => $"an end as {end.Name} with output {end.Payload ?? "null"}",
    };
}
