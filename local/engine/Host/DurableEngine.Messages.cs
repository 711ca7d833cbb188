using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>Starting instances, and what goes to and from them.</summary>
public sealed partial class DurableEngine
{
    /// <summary>Puts a message in the receiver's inbox; to one that does not exist or has ended it vanishes.</summary>
    internal async Task SendAsync(EngineMessage message, CancellationToken cancellation)
    {
        RequireAlive();
        if (!slots.TryGetValue(message.InstanceId, out var slot))
        {
            return;
        }

        await slot.Enqueueing.WaitAsync(cancellation);
        try
        {
            var item = new InboxMessage(NextOrder(), message);
            await store.EnqueueAsync(item, cancellation);
            slot.Arrive(new Arrival.Mail(item));
        }
        finally
        {
            slot.Enqueueing.Release();
        }
    }

    /// <summary>Starts an instance, as its first life or in the place of one that ended; a running one is left alone.</summary>
    /// <param name="asked">The start; its identity, times and name are filled in.</param>
    /// <param name="leaveAlone">Asked about the instance that has the id, if any; it may throw to refuse the start.</param>
    /// <param name="cancellation">Of the caller.</param>
    /// <returns>The instance that was left alone, or null when a new one was started.</returns>
    internal async Task<InstanceHead?> StartInstanceAsync(
        InstanceHead asked, Func<InstanceHead, bool> leaveAlone, CancellationToken cancellation)
    {
        while (true)
        {
            RequireAlive();
            var slot = slots.GetOrAdd(asked.InstanceId, static (id, engine) => new(id, engine), this);
            await slot.Publishing.WaitAsync(cancellation);
            try
            {
                if (!slot.IsDead)
                {
                    return await StartInSlotAsync(slot, asked, leaveAlone, cancellation);
                }
            }
            finally
            {
                slot.Publishing.Release();
            }
        }
    }

    private async Task<InstanceHead?> StartInSlotAsync(
        InstanceSlot slot, InstanceHead asked, Func<InstanceHead, bool> leaveAlone, CancellationToken cancellation)
    {
        var now = Clock.GetUtcNow();
        var head = asked with
        {
            ExecutionId = ids.ForLife(asked.InstanceId),
            Status = OrchestrationRuntimeStatus.Pending,
            CreatedAt = now,
            LastUpdatedAt = now,
            Epoch = epoch,
            ConsumedThrough = NextOrder(),
            NextDue = asked.StartAt,
            HasWork = asked.StartAt is null,
        };
        var former = slot.Loaded?.Stored;
        string? tag = null;
        try
        {
            if (former is null)
            {
                tag = await TryInsertAsync(head, cancellation);
                former = tag is not null ? null : await store.ReadHeadAsync(head.InstanceId, cancellation)
                    ?? throw new HeadConflictException(head.InstanceId);
            }

            if (former is not null)
            {
                if (leaveAlone(former.Head) || !former.Head.IsEnded)
                {
                    Adopt(slot, former.Head);
                    return former.Head;
                }

                await DeliverLeftoversAsync(slot, former);
                head = head with { Generation = former.Head.Generation + 1, Step = former.Head.Step + 1 };
                tag = await store.CommitAsync(
                    new()
                    {
                        Head = head,
                        ExpectedETag = former.ETag,
                        Replaced = new(former.Head.Generation, former.Head.EventCount),
                    },
                    cancellation);
            }
        }
        finally
        {
            // One that ended with messages still to deliver has a turn of its own coming.
            if (tag is null && former is null or { Head.IsAtRest: true })
            {
                Remove(slot);
            }
        }

        slot.Unload();
        slot.Loaded = new(new(head, tag!), NewRun(slot, head));
        slot.IsOutboxDelivered = true;
        SetDue(head.InstanceId, head.NextDue);
        waiters.Tell(head);
        if (head.NextDue is null)
        {
            slot.Arrive(Arrival.Wake.Instance);
        }

        return null;
    }

    /// <summary>A former host may have published a start in the moment before it knew that it was replaced.</summary>
    private void Adopt(InstanceSlot slot, InstanceHead head)
    {
        if (head.Epoch != epoch && head is { IsAtRest: false, IsBlocked: false })
        {
            slot.Arrive(Arrival.Wake.Instance);
        }
    }

    private async Task<string?> TryInsertAsync(InstanceHead head, CancellationToken cancellation)
    {
        try
        {
            return await store.CommitAsync(new() { Head = head }, cancellation);
        }
        catch (HeadConflictException)
        {
            return null;
        }
    }

    /// <summary>Deletes an instance that has ended; false when there is none or it goes on.</summary>
    internal async Task<bool> PurgeAsync(string instanceId, CancellationToken cancellation)
    {
        RequireAlive();
        var slot = slots.GetOrAdd(instanceId, static (id, engine) => new(id, engine), this);
        await slot.Publishing.WaitAsync(cancellation);
        try
        {
            var stored = slot.Loaded?.Stored ?? await store.ReadHeadAsync(instanceId, cancellation);
            if (stored is { Head.IsEnded: false })
            {
                return false;
            }

            if (stored is null)
            {
                Remove(slot);
                return false;
            }

            await DeliverLeftoversAsync(slot, stored);
            await store.DeleteAsync(stored, cancellation);
            Remove(slot);
            return true;
        }
        finally
        {
            slot.Publishing.Release();
        }
    }

    /// <summary>Before an ended instance gives way: what it still had to tell is told.</summary>
    private async Task DeliverLeftoversAsync(InstanceSlot slot, StoredHead ended)
    {
        if (ended.Head.Outbox.Count > 0 && !slot.IsOutboxDelivered)
        {
            await DeliverAsync(slot);
        }
    }

    private async Task DeliverAsync(InstanceSlot slot)
    {
        var stored = slot.Loaded?.Stored ?? await store.ReadHeadAsync(slot.InstanceId, stopping.Token);
        foreach (var message in stored?.Head.Outbox ?? [])
        {
            await (message.Kind switch
            {
                MessageKind.Start => StartChildAsync(message),
                MessageKind.Rewind => RewindChildAsync(message),
                _ => SendAsync(message, stopping.Token),
            });
        }

        slot.IsOutboxDelivered = true;
    }

    private async Task StartChildAsync(EngineMessage start)
    {
        var running = await StartInstanceAsync(
            new()
            {
                InstanceId = start.InstanceId,
                ExecutionId = "",
                Name = start.Name!,
                Version = start.Version ?? "",
                Input = start.Payload,
                Tags = start.Tags,
                Parent = start.Parent,
            },
            existing => existing.Parent == start.Parent,
            stopping.Token);
        if (running is not null && running.Parent != start.Parent)
        {
            await SendResultAsync(start.Parent!, null, EngineFailures.AlreadyRunning(start.InstanceId));
        }
        else if (running is { IsEnded: true })
        {
            // The parent may have forgotten that it was told, when it was rewound.
            var failure = running.Status == OrchestrationRuntimeStatus.Terminated
                ? EngineFailures.Terminated(start.InstanceId)
                : running.Failure;
            await SendResultAsync(start.Parent!, running.Output, failure);
        }
    }

    private Task SendResultAsync(ParentLink parent, string? output, TaskFailureDetails? failure) => SendAsync(
        new()
        {
            Kind = MessageKind.SubOrchestrationResult,
            InstanceId = parent.InstanceId,
            Payload = output,
            Failure = failure,
            Parent = parent,
        },
        stopping.Token);

    /// <summary>The last messages of an ended instance are delivered: a restart need not look at it again.</summary>
    private async Task FinishAsync(InstanceSlot slot)
    {
        await slot.Publishing.WaitAsync();
        try
        {
            if (slot.Loaded?.Stored is { Head.IsEnded: true } stored)
            {
                await ClearOutboxAsync(stored);
                Remove(slot);
            }
        }
        finally
        {
            slot.Publishing.Release();
        }
    }

    private async Task DropAsync(InstanceSlot slot, StoredHead? stored, List<Arrival> taken)
    {
        var orders = taken.OfType<Arrival.Mail>().Select(mail => mail.Item.Order).ToList();
        if (orders.Count > 0)
        {
            await store.DiscardAsync(slot.InstanceId, orders, stopping.Token);
        }

        if (stored is not null)
        {
            await ClearOutboxAsync(stored);
        }

        Remove(slot);
    }

    private async Task ClearOutboxAsync(StoredHead stored)
    {
        if (stored.Head.Outbox.Count > 0)
        {
            var rested = stored.Head with { Outbox = [], Epoch = epoch };
            await store.CommitAsync(new() { Head = rested, ExpectedETag = stored.ETag }, stopping.Token);
        }
    }

    private void Remove(InstanceSlot slot)
    {
        slot.IsDead = true;
        slots.TryRemove(KeyValuePair.Create(slot.InstanceId, slot));
        due.Set(slot.InstanceId, null);
        cache.Forget(slot);
        slot.Unload();
    }
}
