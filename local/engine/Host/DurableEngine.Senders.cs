namespace InzetOpMaat.Local.Engine;

/// <summary>An instance remembers whose messages it handled, for as long as those could come a second time.</summary>
public sealed partial class DurableEngine
{
    /// <summary>
    /// What of the handled senders must still be known, or null when it is not worth looking. A sender may deliver again
    /// only what lies in the outbox of its published head, so one whose head is gone, is of another life or has nothing
    /// for this instance can be forgotten, unless something of it lies in the inbox still.
    /// </summary>
    private async Task<IReadOnlyDictionary<string, long>?> ForgetSendersAsync(InstanceSlot slot, InstanceHead receiver, List<Arrival> taken)
    {
        if (receiver.Handled is not { } handled || handled.Count < slot.ManySenders)
        {
            return null;
        }

        // First the heads and then the inbox: what a sender delivered is in the inbox before its next head is published.
        var published = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sender in handled.Keys)
        {
            var life = sender.LastIndexOf('|');
            if (await store.ReadHeadAsync(sender[..life], stopping.Token) is { Head: var head }
                && (head.IsUnreadable
                    || (head.ExecutionId == sender[(life + 1)..] && head.Outbox.Any(message => message.InstanceId == receiver.InstanceId))))
            {
                published.Add(sender);
            }
        }

        var waiting = taken.Concat(slot.Arrivals()).OfType<Arrival.Mail>()
            .Select(mail => StepBuilder.SenderOf(mail.Item.Message)).ToHashSet();
        var known = handled.Where(sender => published.Contains(sender.Key) || waiting.Contains(sender.Key)).ToDictionary();

        slot.ManySenders = Math.Max(slot.ManySenders, 2 * known.Count);
        return known;
    }
}
