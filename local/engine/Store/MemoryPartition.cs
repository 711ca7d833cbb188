namespace InzetOpMaat.Local.Engine;

/// <summary>What the memory store keeps of one instance: unpublished rows too, as a disk would.</summary>
internal sealed class MemoryPartition
{
    private static readonly Comparer<Row> ByPlace = Comparer<Row>.Create((left, right) => left.Generation != right.Generation
        ? left.Generation.CompareTo(right.Generation)
        : left.Event.Sequence.CompareTo(right.Event.Sequence));

    private static readonly Comparer<InboxMessage> ByOrder = Comparer<InboxMessage>.Create(
        (left, right) => left.Order.CompareTo(right.Order));

    private readonly Lock gate = new();

    // In order of generation and sequence. Nearly always a row is added at the end.
    private readonly List<Row> rows = [];
    private List<InboxMessage>? inbox;
    private StoredHead? stored;

    internal StoredHead? Stored => Volatile.Read(ref stored);

    internal IReadOnlyList<HistoryEvent> Read(InstanceHead head)
    {
        lock (gate)
        {
            var events = new HistoryEvent[head.EventCount];
            var first = rows.FindIndex(row => row.Generation == head.Generation);
            for (var sequence = 0; sequence < events.Length; sequence++)
            {
                events[sequence] = first >= 0 && first + sequence < rows.Count
                    && rows[first + sequence] is var row && row.Generation == head.Generation && row.Event.Sequence == sequence
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
            foreach (var written in commit.Events)
            {
                var row = new Row(commit.Head.Generation, written, commit.Head.Epoch);
                var place = PlaceOf(rows, row, ByPlace);
                if (place < 0)
                {
                    rows.Insert(~place, row);
                }
                else if (rows[place].Epoch > commit.Head.Epoch)
                {
                    throw new StaleEpochException(commit.Head.Epoch, "a later host has written this row");
                }
                else
                {
                    rows[place] = row;
                }
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
        Discard(commit.Consumed);
        if (commit.Replaced is { } replaced)
        {
            lock (gate)
            {
                rows.RemoveAll(row => row.Generation == replaced.Generation && row.Event.Sequence < replaced.EventCount);
            }
        }
    }

    internal void Enqueue(InboxMessage message)
    {
        lock (gate)
        {
            inbox ??= [];
            var place = PlaceOf(inbox, message, ByOrder);
            if (place < 0)
            {
                inbox.Insert(~place, message);
            }
            else
            {
                inbox[place] = message;
            }
        }
    }

    internal IReadOnlyList<InboxMessage> Inbox()
    {
        lock (gate)
        {
            return [.. inbox ?? []];
        }
    }

    internal void Discard(IReadOnlyList<long> orders)
    {
        if (orders.Count == 0)
        {
            return;
        }

        var discarded = orders.ToHashSet();
        lock (gate)
        {
            inbox?.RemoveAll(message => discarded.Contains(message.Order));
        }
    }

    internal void Require(string instanceId, string? tag)
    {
        if (stored?.ETag != tag)
        {
            throw new HeadConflictException(instanceId);
        }
    }

    /// <summary>As BinarySearch, but quick for what comes after all others.</summary>
    private static int PlaceOf<T>(List<T> sorted, T sought, Comparer<T> order)
        => sorted.Count == 0 || order.Compare(sorted[^1], sought) < 0 ? ~sorted.Count : sorted.BinarySearch(sought, order);

    private readonly record struct Row(int Generation, HistoryEvent Event, long Epoch);
}
