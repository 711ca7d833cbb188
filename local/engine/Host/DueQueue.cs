namespace InzetOpMaat.Local.Engine;

/// <summary>The earliest moment at which each instance must be woken. At one instant they go in order of their ids.</summary>
internal sealed class DueQueue
{
    private const int Slack = 1_000;

    private readonly Lock gate = new();

    // A heap: what many others wait for costs the next one nothing. An entry counts only while dues names its moment.
    private readonly PriorityQueue<string, Place> queue = new();
    private readonly Dictionary<string, DateTimeOffset> dues = new(StringComparer.Ordinal);

    internal DateTimeOffset? Earliest
    {
        get
        {
            lock (gate)
            {
                return TryPeek(out _, out var due) ? due : null;
            }
        }
    }

    /// <summary>Whether this changed anything.</summary>
    internal bool Set(string id, DateTimeOffset? due)
    {
        lock (gate)
        {
            if (due is not { } moment)
            {
                return dues.Remove(id);
            }

            if (dues.TryGetValue(id, out var former) && former == moment)
            {
                return false;
            }

            dues[id] = moment;
            queue.Enqueue(id, new(moment, id));
            if (queue.Count > (2 * dues.Count) + Slack)
            {
                Rebuild();
            }

            return true;
        }
    }

    /// <summary>Takes out every instance that is due by then.</summary>
    internal IReadOnlyList<string> TakeDue(DateTimeOffset now)
    {
        lock (gate)
        {
            List<string>? taken = null;
            while (TryPeek(out var id, out var due) && due <= now)
            {
                queue.Dequeue();
                dues.Remove(id);
                (taken ??= []).Add(id);
            }

            return taken ?? [];
        }
    }

    /// <summary>The first that counts; those before it, which count no more, are dropped.</summary>
    private bool TryPeek(out string id, out DateTimeOffset due)
    {
        while (queue.TryPeek(out id!, out var place))
        {
            due = place.Due;
            if (dues.TryGetValue(id, out var moment) && moment == due)
            {
                return true;
            }

            queue.Dequeue();
        }

        due = default;
        return false;
    }

    private void Rebuild()
    {
        queue.Clear();
        queue.EnqueueRange(dues.Select(entry => (entry.Key, new Place(entry.Value, entry.Key))));
    }

    private readonly record struct Place(DateTimeOffset Due, string Id) : IComparable<Place>
    {
        public int CompareTo(Place other)
            => Due != other.Due ? Due.CompareTo(other.Due) : string.CompareOrdinal(Id, other.Id);
    }
}
