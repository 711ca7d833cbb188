namespace InzetOpMaat.Local.Engine;

/// <summary>What the memory store keeps of one instance: unpublished rows too, as a disk would.</summary>
internal sealed class MemoryPartition
{
    private readonly Lock gate = new();
    private readonly Dictionary<(int Generation, int Sequence), (HistoryEvent Event, long Epoch)> rows = [];
    private readonly SortedDictionary<long, InboxMessage> inbox = [];
    private StoredHead? stored;

    internal StoredHead? Stored => Volatile.Read(ref stored);

    internal IReadOnlyList<HistoryEvent> Read(InstanceHead head)
    {
        lock (gate)
        {
            var events = new HistoryEvent[head.EventCount];
            for (var sequence = 0; sequence < events.Length; sequence++)
            {
                events[sequence] = rows.TryGetValue((head.Generation, sequence), out var row)
                    ? row.Event
                    : throw new InvalidDataException(
                        $"Row {sequence} of generation {head.Generation} of instance '{head.InstanceId}' is missing.");
            }

            return events;
        }
    }

    internal void WriteRows(StepCommit commit)
    {
        lock (gate)
        {
            foreach (var row in commit.Events)
            {
                var key = (commit.Head.Generation, row.Sequence);
                if (rows.TryGetValue(key, out var there) && there.Epoch > commit.Head.Epoch)
                {
                    throw new StaleEpochException(commit.Head.Epoch, "a later host has written this row");
                }

                rows[key] = (row, commit.Head.Epoch);
            }
        }
    }

    internal void Publish(StepCommit commit, string tag)
    {
        lock (gate)
        {
            Require(commit.Head.InstanceId, commit.ExpectedETag);
            Volatile.Write(ref stored, new(commit.Head, tag));
        }
    }

    internal void CleanUp(StepCommit commit)
    {
        lock (gate)
        {
            foreach (var order in commit.Consumed)
            {
                inbox.Remove(order);
            }

            for (var sequence = 0; sequence < commit.Replaced?.EventCount; sequence++)
            {
                rows.Remove((commit.Replaced.Generation, sequence));
            }
        }
    }

    internal void Enqueue(InboxMessage message)
    {
        lock (gate)
        {
            inbox[message.Order] = message;
        }
    }

    internal IReadOnlyList<InboxMessage> Inbox()
    {
        lock (gate)
        {
            return [.. inbox.Values];
        }
    }

    internal void Discard(IReadOnlyList<long> orders)
    {
        lock (gate)
        {
            foreach (var order in orders)
            {
                inbox.Remove(order);
            }
        }
    }

    internal void Require(string instanceId, string? tag)
    {
        if (stored?.ETag != tag)
        {
            throw new HeadConflictException(instanceId);
        }
    }
}
