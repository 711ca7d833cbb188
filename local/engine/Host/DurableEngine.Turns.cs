using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Engine;

/// <summary>The turns: load, step, publish, and only then the effects.</summary>
public sealed partial class DurableEngine
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    internal async Task RunTurnAsync(InstanceSlot slot)
    {
        var taken = slot.TakeArrivals();
        try
        {
            if (!slot.IsDead && !lost.Task.IsCompleted)
            {
                await TurnAsync(slot, taken);
                slot.Failures = 0;
            }
        }
        catch (StaleEpochException exception)
        {
            Lose(exception);
        }
#pragma warning disable CA1031 // The store may fail in any way; the instance is read again and goes on from there.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await RecoverTurnAsync(slot, taken, exception);
        }
        finally
        {
            if (slot.EndTurn())
            {
                Requeue(slot, atEnd: true);
            }
            else
            {
                Clock.ExitWork();
            }
        }
    }

    private async Task TurnAsync(InstanceSlot slot, List<Arrival> taken)
    {
        if (!slot.IsOutboxDelivered)
        {
            await DeliverAsync(slot);
        }

        await slot.Publishing.WaitAsync();
        try
        {
            await StepAsync(slot, taken);
        }
        finally
        {
            slot.Publishing.Release();
        }

        if (!slot.IsOutboxDelivered)
        {
            await DeliverAsync(slot);
        }

        if (slot.Loaded is { Head.IsEnded: true })
        {
            await FinishAsync(slot);
        }

        Unload(cache.Touch(slot), current: slot);
    }

    private async Task StepAsync(InstanceSlot slot, List<Arrival> taken)
    {
        var stored = slot.Loaded?.Stored ?? await store.ReadHeadAsync(slot.InstanceId, stopping.Token);
        if (stored is null or { Head.IsEnded: true })
        {
            await DropAsync(slot, stored, taken);
            return;
        }

        if (!taken.Exists(IsTermination) && Unreadable(stored.Head, taken) is { } unreadable)
        {
            await BlockAsync(slot, stored, taken, unreadable);
            return;
        }

        var loaded = slot.Loaded;
        if (loaded is not { Run.IsStartRecorded: true }
            && !taken.Exists(IsTermination)
            && VersionGate.Refusal(Options.Versioning, stored.Head.Version) is { } refusal)
        {
            await RefuseAsync(slot, loaded ?? new(stored, NewRun(slot, stored.Head)), taken, refusal);
            return;
        }

        loaded ??= await LoadAsync(slot, stored, taken);
        if (loaded is null)
        {
            return;
        }

        var builder = new StepBuilder(loaded, Clock.GetUtcNow(), epoch, await ForgetSendersAsync(slot, loaded.Head, taken));
        if (!taken.Exists(IsTermination))
        {
            builder.StartWhenDue();
        }

        foreach (var arrival in taken)
        {
            builder.Take(arrival);
        }

        if (builder.HasStep)
        {
            await PublishAsync(slot, loaded.Run, builder.Build(next => Begin(slot, next)));
        }
        else if (builder.Consumed.Count > 0)
        {
            await store.DiscardAsync(slot.InstanceId, builder.Consumed, stopping.Token);
        }

        foreach (var arrival in taken)
        {
            if (arrival is Arrival.ActivityEnded ended)
            {
                slot.InFlight.Remove((ended.Generation, ended.TaskId));
            }
        }
    }

    private async Task PublishAsync(InstanceSlot slot, OrchestrationRun run, StepPlan plan)
    {
        var head = plan.Commit.Head;
        var tag = await store.CommitAsync(plan.Commit, stopping.Token);
        if (plan.Next is { } next)
        {
            run = next;
        }
        else if (plan.Commit.Replaced is not null)
        {
            slot.Unload();
            run = NewRun(slot, head);
            Replayer.Replay(run, plan.Commit.Events);
            slot.Arrive(Arrival.Wake.Instance);
        }

        slot.Loaded = new(new(head, tag), run);
        slot.IsParked = false;
        slot.IsOutboxDelivered = head.Outbox.Count == 0;
        foreach (var activity in plan.Activities)
        {
            Dispatch(slot, head.Generation, activity);
        }

        SetDue(slot.InstanceId, head.NextDue);
        waiters.Tell(head);
    }

    private void SetDue(string instanceId, DateTimeOffset? moment)
    {
        if (!due.Set(instanceId, moment))
        {
            return;
        }

        if (moment <= Clock.GetUtcNow())
        {
            FireDue();
        }
        else
        {
            Clock.DueChanged();
        }
    }

    private void Dispatch(InstanceSlot slot, int generation, HistoryEvent scheduled)
    {
        if (slot.InFlight.Add((generation, scheduled.TaskId)))
        {
            Clock.EnterWork();
            var work = new ActivityWork(slot, generation, scheduled, this);
            if (!activities!.Enqueue(work, atEnd: true))
            {
                work.Drop();
            }
        }
    }

    private OrchestrationRun NewRun(InstanceSlot slot, InstanceHead head) => new(head, Options, () =>
    {
        slot.Scope ??= Services.CreateAsyncScope();
        return Registrations.Orchestrator(head.Name, head.Version, slot.Scope.Value.ServiceProvider);
    })
    {
        Invaded = () => slot.Arrive(Arrival.Wake.Instance),
    };

    /// <summary>The run of a next generation; null when it is not for this host.</summary>
    private OrchestrationRun? Begin(InstanceSlot slot, InstanceHead next) =>
        VersionGate.Refusal(Options.Versioning, next.Version) is null ? NewRun(slot, next) : null;

    /// <summary>Brings the instance into memory; null when this host cannot run it, and then nothing more is to be done.</summary>
    private async Task<LoadedInstance?> LoadAsync(InstanceSlot slot, StoredHead stored, List<Arrival> taken)
    {
        var head = stored.Head;
        var run = NewRun(slot, head);
        var loaded = new LoadedInstance(stored, run);
        if (taken.Exists(IsTermination))
        {
            return await LoadToTerminateAsync(loaded, slot);
        }

        try
        {
            Replayer.Replay(run, await ReadHistoryAsync(head));
        }
        catch (NonDeterminismException exception)
        {
            await BlockAsync(slot, stored, taken, EngineFailures.Of(EngineFailures.NonDeterminism, exception.Message));
            return null;
        }
        catch (InvalidDataException exception)
        {
            await BlockAsync(slot, stored, taken, TaskFailureDetails.FromException(exception));
            return null;
        }

        slot.Loaded = loaded;
        foreach (var activity in run.OpenActivities.ToList())
        {
            Dispatch(slot, head.Generation, activity);
        }

        SetDue(slot.InstanceId, run.IsStartRecorded ? run.NextTimer : head.StartAt);
        return loaded;
    }

    private async Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head)
        => head.EventCount == 0 ? [] : Rewinding.Effective(await store.ReadHistoryAsync(head, stopping.Token));

    /// <summary>A termination needs no code: when the history cannot be replayed, the instance ends all the same.</summary>
    private async Task<LoadedInstance> LoadToTerminateAsync(LoadedInstance loaded, InstanceSlot slot)
    {
        try
        {
            Replayer.Replay(loaded.Run, await ReadHistoryAsync(loaded.Head));
            return loaded;
        }
        catch (Exception exception) when (exception is NonDeterminismException or InvalidDataException)
        {
            logger.LogWarning("Instance {Id} is terminated without a replay: {Reason}", slot.InstanceId, exception.Message);
            return loaded with { Run = NewRun(slot, loaded.Head) };
        }
    }

    private static bool IsTermination(Arrival arrival)
        => arrival is Arrival.Mail { Item.Message.Kind: MessageKind.Terminate };

    private async Task RefuseAsync(InstanceSlot slot, LoadedInstance loaded, List<Arrival> taken, string refusal)
    {
        logger.LogWarning("Instance {Id} is not run by this host: {Reason}", slot.InstanceId, refusal);
        if (Options.Versioning!.FailureStrategy == DurableTaskWorkerOptions.VersionFailureStrategy.Fail)
        {
            var builder = new StepBuilder(loaded, Clock.GetUtcNow(), epoch);
            await PublishAsync(slot, loaded.Run, builder.Fail(EngineFailures.VersionMismatch(refusal)));
            return;
        }

        Park(slot, taken);
    }

    private async Task BlockAsync(InstanceSlot slot, StoredHead stored, List<Arrival> taken, TaskFailureDetails failure)
    {
        logger.LogError("Instance {Id} stops here: {Reason}", slot.InstanceId, failure.ErrorMessage);
        var blocked = stored.Head with
        {
            Status = OrchestrationRuntimeStatus.Failed,
            IsBlocked = true,
            Failure = failure,
            Epoch = epoch,
        };
        if (!stored.Head.IsUnreadable)
        {
            await store.CommitAsync(new() { Head = blocked, ExpectedETag = stored.ETag }, stopping.Token);
        }

        Park(slot, taken);
        waiters.Tell(blocked);
    }

    private static TaskFailureDetails? Unreadable(InstanceHead head, List<Arrival> taken) => head.IsUnreadable
        ? head.Failure
        : taken.OfType<Arrival.Mail>().FirstOrDefault(mail => mail.Item.Message.Kind == MessageKind.Unreadable)?.Item.Message.Failure;

    private void Park(InstanceSlot slot, List<Arrival> taken)
    {
        slot.Unload();
        slot.IsParked = true;
        slot.PutBack(taken);
        due.Set(slot.InstanceId, null);
    }

    private static void Unload(InstanceSlot? evicted, InstanceSlot current)
    {
        if (evicted is null)
        {
            return;
        }

        if (evicted == current)
        {
            evicted.Unload();
        }
        else if (!evicted.IsScheduled && evicted.Publishing.Wait(0))
        {
            evicted.Unload();
            evicted.Publishing.Release();
        }
    }

    private async Task RecoverTurnAsync(InstanceSlot slot, List<Arrival> taken, Exception exception)
    {
        if (stopping.IsCancellationRequested)
        {
            return;
        }

        slot.Unload();
        cache.Forget(slot);
        taken.Add(Arrival.Wake.Instance);
        slot.PutBack(taken);
        slot.IsOutboxDelivered = false;
        var pause = TimeSpan.FromMilliseconds(20 * Math.Pow(2, Math.Min(slot.Failures++, 8)));
        logger.LogWarning(exception, "A step of instance {Id} was not published; it is tried again", slot.InstanceId);
        await Task.Delay(pause < LongestPause ? pause : LongestPause, Options.RealTime, stopping.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
