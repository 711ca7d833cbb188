using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// Makes one step of an instance: takes arrivals in, plays them on the run, and gathers what the orchestrator
/// decided. It changes the run; a step that is not published leaves a run that must be thrown away.
/// </summary>
/// <param name="loaded">The instance; its run is changed.</param>
/// <param name="now">Of the virtual clock.</param>
/// <param name="epoch">Of this host.</param>
/// <param name="senders">What of <see cref="InstanceHead.Handled"/> must still be known; null for all.</param>
internal sealed partial class StepBuilder(
    LoadedInstance loaded, DateTimeOffset now, long epoch, IReadOnlyDictionary<string, long>? senders = null)
{
    private readonly InstanceHead head = loaded.Head;
    private readonly OrchestrationRun run = loaded.Run;
    private readonly DateTimeOffset now = now > loaded.Head.LastUpdatedAt ? now : loaded.Head.LastUpdatedAt;
    private readonly List<HistoryEvent> rows = [];
    private readonly List<long> consumed = [];
    private readonly List<EngineMessage> outbox = [];
    private long lastOrder = loaded.Head.ConsumedThrough;
    private Dictionary<string, long>? handled = senders is null ? null : new(senders);
    private EngineMessage? termination;
    private string? customStatus;

    /// <summary>Orders of all mail that was taken in, of use or not.</summary>
    internal IReadOnlyList<long> Consumed => consumed;

    /// <summary>Something is to be published.</summary>
    internal bool HasStep => rows.Count > 0 || head.IsBlocked || run.WasInvaded;

    internal void StartWhenDue()
    {
        if (!run.IsStartRecorded && !(head.StartAt > now))
        {
            Play(StartOf(head));
        }
    }

    internal void Take(Arrival arrival)
    {
        switch (arrival)
        {
            case Arrival.Due:
                TakeDueTimers();
                break;
            case Arrival.ActivityEnded ended when ended.Generation == head.Generation:
                Settle(HistoryEventKind.TaskScheduled, ended.TaskId, ended.Output, ended.Failure);
                break;
            case Arrival.Mail mail:
                consumed.Add(mail.Item.Order);
                if (mail.Item.Order > lastOrder)
                {
                    lastOrder = mail.Item.Order;
                    TakeMessage(mail.Item.Message);
                }

                break;
        }
    }

    /// <param name="begin">Makes the run of a next generation; null when this host may not run it.</param>
    internal StepPlan Build(Func<InstanceHead, OrchestrationRun?> begin)
    {
        customStatus = run.WriteCustomStatus();
        var decisions = termination is null ? run.TakeDecisions() : [];
        var outcome = termination is null ? run.Outcome() : null;
        foreach (var decision in decisions)
        {
            Record(decision);
            if (decision.Kind == HistoryEventKind.EventSent
                || (decision.Kind == HistoryEventKind.SubOrchestrationCreated && outcome is null))
            {
                outbox.Add(MessageOf(decision));
            }
        }

        if (outcome?.ContinueAsNew is { } again)
        {
            return Begun(again, begin) ?? new(Renewed(again, Carried(again)), []);
        }

        var next = Progressed();
        if (termination is not null)
        {
            next = Ended(next, OrchestrationRuntimeStatus.Terminated, termination.Payload, null);
        }
        else if (outcome is not null)
        {
            var status = outcome.Failure is null ? OrchestrationRuntimeStatus.Completed : OrchestrationRuntimeStatus.Failed;
            next = Ended(next, status, outcome.Output, outcome.Failure);
        }

        return new(Commit(next), next.IsEnded ? [] : ActivitiesOf(decisions));
    }

    private static IReadOnlyList<HistoryEvent> ActivitiesOf(IReadOnlyList<HistoryEvent> decisions)
        => decisions is [{ Kind: HistoryEventKind.TaskScheduled }]
            ? decisions
            : [.. decisions.Where(row => row.Kind == HistoryEventKind.TaskScheduled)];

    /// <summary>Ends the instance without asking its code.</summary>
    internal StepPlan Fail(TaskFailureDetails failure)
        => new(Commit(Ended(Progressed(), OrchestrationRuntimeStatus.Failed, null, failure)), []);

    /// <summary>Goes on from before a failure, with what came in since; see <see cref="Rewinding"/>.</summary>
    internal void Rewind(string? reason, IReadOnlyList<HistoryEvent> arrived, IReadOnlyCollection<int> failedChildren)
    {
        var row = Record(new() { Kind = HistoryEventKind.ExecutionRewound, Payload = reason });
        run.Apply(row);
        foreach (var came in arrived)
        {
            run.Apply(came with { Step = row.Step, Timestamp = row.Timestamp });
        }

        outbox.AddRange(run.OpenSubOrchestrations.Where(child => failedChildren.Contains(child.TaskId))
            .Select(child => MessageOf(child) with { Kind = MessageKind.Rewind, Reason = reason }));
    }

    private static HistoryEvent StartOf(InstanceHead head) => new()
    {
        Kind = HistoryEventKind.ExecutionStarted,
        Name = head.Name,
        Version = head.Version,
        Payload = head.Input,
        Tags = head.Tags,
    };

    private void TakeDueTimers()
    {
        foreach (var timer in run.OpenTimers.Where(timer => timer.FireAt <= now)
            .OrderBy(timer => timer.FireAt).ThenBy(timer => timer.TaskId).ToList())
        {
            if (run.Awaits(timer.TaskId, HistoryEventKind.TimerCreated))
            {
                Play(new() { Kind = HistoryEventKind.TimerFired, TaskId = timer.TaskId, FireAt = timer.FireAt });
            }
        }
    }

    private void TakeMessage(EngineMessage message)
    {
        if (termination is not null || !IsNew(message))
        {
            return;
        }

        switch (message.Kind)
        {
            case MessageKind.Event:
                Play(new() { Kind = HistoryEventKind.EventRaised, Name = message.Name, Payload = message.Payload });
                break;
            case MessageKind.SubOrchestrationResult
                when message.Parent!.ExecutionId == head.ExecutionId && message.Parent.Generation == head.Generation:
                Settle(HistoryEventKind.SubOrchestrationCreated, message.Parent.TaskId, message.Payload, message.Failure);
                break;
            case MessageKind.Suspend when !run.IsSuspended:
                Play(new() { Kind = HistoryEventKind.ExecutionSuspended, Payload = message.Payload });
                break;
            case MessageKind.Resume when run.IsSuspended:
                Play(new() { Kind = HistoryEventKind.ExecutionResumed, Payload = message.Payload });
                break;
            case MessageKind.Terminate:
                termination = message;
                Record(new() { Kind = HistoryEventKind.ExecutionTerminated, Payload = message.Payload });
                break;
        }
    }

    private void Settle(HistoryEventKind decision, int taskId, string? output, TaskFailureDetails? failure)
    {
        if (!run.Awaits(taskId, decision))
        {
            return;
        }

        var kind = (decision, failure) switch
        {
            (HistoryEventKind.TaskScheduled, null) => HistoryEventKind.TaskCompleted,
            (HistoryEventKind.TaskScheduled, _) => HistoryEventKind.TaskFailed,
            (_, null) => HistoryEventKind.SubOrchestrationCompleted,
            _ => HistoryEventKind.SubOrchestrationFailed,
        };
        Play(new() { Kind = kind, TaskId = taskId, Payload = output, Failure = failure });
    }

    /// <summary>Not a second delivery of a message that this instance handled before.</summary>
    private bool IsNew(EngineMessage message)
    {
        if (message.SenderId is null)
        {
            return true;
        }

        var key = SenderOf(message);
        handled ??= head.Handled is null ? [] : new(head.Handled);
        if (handled.TryGetValue(key, out var last) && last >= message.SenderSequence)
        {
            return false;
        }

        foreach (var former in handled.Keys.Where(other => other.StartsWith(message.SenderId + "|", StringComparison.Ordinal)).ToList())
        {
            handled.Remove(former);
        }

        handled[key] = message.SenderSequence;
        return true;
    }

    /// <summary>A sender and its life, as <see cref="InstanceHead.Handled"/> names them.</summary>
    internal static string SenderOf(EngineMessage message) => $"{message.SenderId}|{message.SenderExecutionId}";

    private void Play(HistoryEvent incoming) => run.Apply(Record(incoming));

    private HistoryEvent Record(HistoryEvent row)
    {
        var recorded = Numbered(row);
        rows.Add(recorded);
        return recorded;
    }

    private HistoryEvent Numbered(HistoryEvent row)
        => row with { Sequence = head.EventCount + rows.Count, Step = head.Step + 1, Timestamp = now };

    private EngineMessage MessageOf(HistoryEvent decision) => MessageOf(decision, head.Generation);

    private EngineMessage MessageOf(HistoryEvent decision, int generation) => decision.Kind == HistoryEventKind.EventSent
        ? new()
        {
            Kind = MessageKind.Event,
            InstanceId = decision.InstanceId!,
            Name = decision.Name,
            Payload = decision.Payload,
        }
        : new()
        {
            Kind = MessageKind.Start,
            InstanceId = decision.InstanceId!,
            Name = decision.Name,
            Version = decision.Version,
            Payload = decision.Payload,
            Tags = decision.Tags,
            Parent = new(head.InstanceId, head.Name, head.ExecutionId, generation, decision.TaskId),
        };

    private bool HasChildren => head.HasChildren || rows.Exists(row => row.Kind == HistoryEventKind.SubOrchestrationCreated);

    private InstanceHead Progressed() => head with
    {
        EventCount = head.EventCount + rows.Count,
        Status = run.IsSuspended ? OrchestrationRuntimeStatus.Suspended
            : run.IsStartRecorded ? OrchestrationRuntimeStatus.Running
            : OrchestrationRuntimeStatus.Pending,
        NextDue = run.IsStartRecorded ? run.NextTimer : head.StartAt,
        HasChildren = HasChildren,
        HasWork = run.HasOpenActivities || (!run.IsStartRecorded && head.StartAt is null),
        CustomStatus = customStatus,
        Failure = null,
    };

    private InstanceHead Ended(InstanceHead next, OrchestrationRuntimeStatus status, string? output, TaskFailureDetails? failure)
    {
        Record(new() { Kind = HistoryEventKind.ExecutionCompleted, Name = status.ToString(), Payload = output, Failure = failure });
        if (termination?.Recursive == true)
        {
            outbox.AddRange(run.OpenSubOrchestrations.Select(child => new EngineMessage
            {
                Kind = MessageKind.Terminate,
                InstanceId = child.InstanceId!,
                Payload = termination.Payload,
                Recursive = true,
            }));
        }

        if (head.Parent is { } parent)
        {
            outbox.Add(new()
            {
                Kind = MessageKind.SubOrchestrationResult,
                InstanceId = parent.InstanceId,
                Payload = output,
                Failure = status == OrchestrationRuntimeStatus.Terminated ? EngineFailures.Terminated(head.InstanceId) : failure,
                Parent = parent,
            });
        }

        return next with
        {
            EventCount = head.EventCount + rows.Count,
            Status = status,
            Output = output,
            Failure = failure,
            NextDue = null,
            HasWork = false,
        };
    }

    private StepCommit Commit(InstanceHead next, List<HistoryEvent>? carried = null)
    {
        var sent = head.SentSequence;
        IReadOnlyList<EngineMessage> addressed = outbox.Count == 0
            ? []
            : [
                .. outbox.Select(message => message with
                {
                    SenderId = head.InstanceId,
                    SenderExecutionId = head.ExecutionId,
                    SenderSequence = ++sent,
                }),
            ];
        return new()
        {
            ExpectedETag = loaded.Stored.ETag,
            Events = carried ?? rows,
            Consumed = consumed,
            Head = next with
            {
                Step = head.Step + 1,
                Epoch = epoch,
                ConsumedThrough = lastOrder,
                IsBlocked = false,
                IsUnreadable = false,
                LastUpdatedAt = now,
                Outbox = addressed,
                SentSequence = sent,
                Handled = handled ?? head.Handled,
            },
        };
    }
}
