using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Engine;

/// <summary>Taking up a store that another engine left, cleanly or not.</summary>
public sealed partial class DurableEngine
{
    private async Task RecoverAsync(EngineLease lease, CancellationToken cancellation)
    {
        var toWake = new List<InstanceSlot>();
        var consumed = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var stored in store.ReadUnfinishedAsync(cancellation))
        {
            var head = lease.TakenOver ? await FenceAsync(stored, cancellation) : stored.Head;
            if (head is null)
            {
                continue;
            }

            var slot = new InstanceSlot(head.InstanceId, this)
            {
                IsOutboxDelivered = head.Outbox.Count == 0,
                IsParked = head.IsUnreadable,
            };
            slots[head.InstanceId] = slot;
            consumed[head.InstanceId] = head.ConsumedThrough;
            due.Set(head.InstanceId, head.NextDue);
            if (head.IsUnreadable)
            {
                logger.LogError("Instance {Id} stands still: {Reason}", head.InstanceId, head.Failure!.ErrorMessage);
            }
            else if (head.HasWork || head.IsBlocked || !slot.IsOutboxDelivered)
            {
                toWake.Add(slot);
            }
        }

        // Read whole before anything runs: what the woken instances send would come by a second time.
        var mail = new List<(InstanceSlot Slot, InboxMessage Item)>();
        await foreach (var item in store.ReadInboxesAsync(cancellation))
        {
            var id = item.Message.InstanceId;
            if (slots.TryGetValue(id, out var slot) && item.Order > consumed[id])
            {
                mail.Add((slot, item));
            }
            else
            {
                await store.DiscardAsync(id, [item.Order], cancellation);
            }
        }

        foreach (var (slot, item) in mail)
        {
            slot.Arrive(new Arrival.Mail(item));
        }

        foreach (var slot in toWake)
        {
            slot.Arrive(Arrival.Wake.Instance);
        }
    }

    /// <summary>
    /// Puts this epoch on the head: the former host, which may still be alive, then holds a tag that no longer fits.
    /// It may publish one more step before that; then the head is read again.
    /// </summary>
    private async Task<InstanceHead?> FenceAsync(StoredHead stored, CancellationToken cancellation)
    {
        for (var current = stored; ; current = await store.ReadHeadAsync(stored.Head.InstanceId, cancellation))
        {
            if (current is null or { Head.IsAtRest: true })
            {
                return null;
            }

            if (current.Head.IsUnreadable)
            {
                return current.Head;
            }

            try
            {
                var fenced = current.Head with { Epoch = epoch };
                await store.CommitAsync(new() { Head = fenced, ExpectedETag = current.ETag }, cancellation);
                return fenced;
            }
            catch (HeadConflictException)
            {
                // The former host published first.
            }
        }
    }
}
