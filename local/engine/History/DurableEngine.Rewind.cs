using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>Taking a failed instance back to before its failure.</summary>
public sealed partial class DurableEngine
{
    /// <summary>Lets a failed instance go on as if what failed in it is still under way; false when there is no such instance.</summary>
    /// <exception cref="InvalidOperationException">It did not fail, or today's code decides otherwise than it did.</exception>
    internal async Task<bool> RewindAsync(string instanceId, string? reason, CancellationToken cancellation)
    {
        while (true)
        {
            RequireAlive();
            var slot = slots.GetOrAdd(instanceId, static (id, engine) => new(id, engine), this);
            await slot.Publishing.WaitAsync(cancellation);
            try
            {
                if (!slot.IsDead)
                {
                    return await RewindInSlotAsync(slot, reason, cancellation);
                }
            }
            finally
            {
                slot.Publishing.Release();
            }
        }
    }

    private async Task<bool> RewindInSlotAsync(InstanceSlot slot, string? reason, CancellationToken cancellation)
    {
        var stored = slot.Loaded?.Stored ?? await store.ReadHeadAsync(slot.InstanceId, cancellation);
        var isDone = false;
        try
        {
            if (stored is null)
            {
                return false;
            }

            var head = stored.Head;
            if (!head.IsEnded || head.Status != OrchestrationRuntimeStatus.Failed)
            {
                throw new InvalidOperationException(
                    $"Only a failed instance can be rewound; '{head.InstanceId}' is {head.Status}{(head.IsBlocked ? " until its history can be replayed" : "")}.");
            }

            await DeliverLeftoversAsync(slot, stored);
            await RewindAsync(slot, stored with { Head = head with { Output = null, Failure = null } }, reason, cancellation);
            isDone = true;
            return true;
        }
        finally
        {
            if (!isDone && stored is null or { Head.IsAtRest: true })
            {
                Remove(slot);
            }
        }
    }

    private async Task RewindAsync(InstanceSlot slot, StoredHead stored, string? reason, CancellationToken cancellation)
    {
        var rows = Rewinding.Effective(await store.ReadHistoryAsync(stored.Head, cancellation));
        var (kept, arrived) = Rewinding.Cut(rows);
        slot.Unload();
        var run = NewRun(slot, stored.Head);
        try
        {
            Replayer.Replay(run, kept);
        }
        catch (NonDeterminismException exception)
        {
            throw new InvalidOperationException($"'{slot.InstanceId}' cannot be rewound. {exception.Message}", exception);
        }

        var builder = new StepBuilder(new(stored, run), Clock.GetUtcNow(), epoch);
        builder.Rewind(reason, arrived, [.. rows.Where(row => row.Kind == HistoryEventKind.SubOrchestrationFailed).Select(row => row.TaskId)]);
        await PublishAsync(slot, run, builder.Build(next => Begin(slot, next)));
        foreach (var activity in slot.Loaded!.Run.OpenActivities.ToList())
        {
            Dispatch(slot, slot.Loaded.Head.Generation, activity);
        }

        slot.Arrive(Arrival.Wake.Instance);
    }

    /// <summary>A parent was rewound and waits for this child again.</summary>
    private async Task RewindChildAsync(EngineMessage message)
    {
        var child = await store.ReadHeadAsync(message.InstanceId, stopping.Token);
        if (child?.Head.Parent != message.Parent)
        {
            await StartChildAsync(message);
        }
        else if (child is { Head: { IsEnded: true, Status: OrchestrationRuntimeStatus.Failed } })
        {
            try
            {
                await RewindAsync(message.InstanceId, message.Reason, stopping.Token);
            }
            catch (InvalidOperationException exception) when (exception.InnerException is NonDeterminismException)
            {
                await SendResultAsync(message.Parent!, null, TaskFailureDetails.FromException(exception));
            }
        }
    }
}
