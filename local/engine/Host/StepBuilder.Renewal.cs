using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>How a generation ends and the next one begins.</summary>
internal sealed partial class StepBuilder
{
    /// <summary>How a generation ends that asks for another.</summary>
    internal static HistoryEvent EndOf(ContinueAsNewRequest again)
        => new() { Kind = HistoryEventKind.ContinuedAsNew, Version = again.Version, Payload = again.Input };

    /// <summary>
    /// The next generation with its first turn, in the same step: so a renewal costs one write. Null when that turn is not
    /// simply the beginning of a wait; then the generation begins in a step of its own.
    /// </summary>
    private StepPlan? Begun(ContinueAsNewRequest again, Func<InstanceHead, OrchestrationRun?> begin)
    {
        var first = Carried(again);
        var renewed = Renewed(again, first);
        if (begin(renewed.Head) is not { } next)
        {
            return null;
        }

        first.Add(InNextGeneration(StartOf(renewed.Head), first.Count));
        first.ForEach(next.Apply);
        var status = next.WriteCustomStatus();
        var decisions = next.TakeDecisions();
        if (next.Outcome() is not null)
        {
            return null;
        }

        foreach (var decision in decisions)
        {
            first.Add(InNextGeneration(decision, first.Count));
            if (decision.Kind is HistoryEventKind.EventSent or HistoryEventKind.SubOrchestrationCreated)
            {
                outbox.Add(MessageOf(decision, renewed.Head.Generation));
            }
        }

        var begun = renewed.Head with
        {
            EventCount = first.Count,
            NextDue = next.NextTimer,
            HasChildren = renewed.Head.HasChildren || decisions.Any(row => row.Kind == HistoryEventKind.SubOrchestrationCreated),
            HasWork = next.HasOpenActivities,
            CustomStatus = status,
        };
        return new(Commit(begun, first) with { Replaced = renewed.Replaced }, ActivitiesOf(decisions), next);
    }

    /// <summary>The next generation, which has not begun: its history is the events that nobody took.</summary>
    private StepCommit Renewed(ContinueAsNewRequest again, List<HistoryEvent> carried) => Commit(
        head with
        {
            Generation = head.Generation + 1,
            EventCount = carried.Count,
            Version = again.Version ?? head.Version,
            Input = again.Input,
            HasChildren = HasChildren,
            Status = OrchestrationRuntimeStatus.Running,
            StartAt = null,
            NextDue = null,
            HasWork = true,
            CustomStatus = customStatus,
            Failure = null,
        },
        carried) with
    { Replaced = new(head.Generation, head.EventCount) { LastStep = [.. rows, Numbered(EndOf(again))] } };

    private List<HistoryEvent> Carried(ContinueAsNewRequest again) =>
        again.PreserveEvents ? [.. run.Events.Buffered.Select(InNextGeneration)] : [];

    private HistoryEvent InNextGeneration(HistoryEvent row, int sequence) =>
        row with { Sequence = sequence, Step = head.Step + 1, Timestamp = now };
}
