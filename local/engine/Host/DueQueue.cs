namespace InzetOpMaat.Local.Engine;

/// <summary>The earliest moment at which each instance must be woken. At one instant they go in order of their ids.</summary>
internal sealed class DueQueue
{
    private static readonly Comparer<(DateTimeOffset Due, string Id)> Order = Comparer<(DateTimeOffset Due, string Id)>.Create(
        (left, right) => left.Due != right.Due ? left.Due.CompareTo(right.Due) : string.CompareOrdinal(left.Id, right.Id));

    private readonly Lock gate = new();
    private readonly SortedSet<(DateTimeOffset Due, string Id)> queue = new(Order);
    private readonly Dictionary<string, DateTimeOffset> dues = new(StringComparer.Ordinal);

    internal DateTimeOffset? Earliest
    {
        get
        {
            lock (gate)
            {
                return queue.Count == 0 ? null : queue.Min.Due;
            }
        }
    }

    /// <summary>Whether this changed anything.</summary>
    internal bool Set(string id, DateTimeOffset? due)
    {
        lock (gate)
        {
            if (dues.TryGetValue(id, out var former))
            {
                if (former == due)
                {
                    return false;
                }

                queue.Remove((former, id));
                dues.Remove(id);
            }
            else if (due is null)
            {
                return false;
            }

            if (due is { } moment)
            {
                queue.Add((moment, id));
                dues[id] = moment;
            }

            return true;
        }
    }

    /// <summary>Takes out every instance that is due by then.</summary>
    internal IReadOnlyList<string> TakeDue(DateTimeOffset now)
    {
        lock (gate)
        {
            var taken = new List<string>();
            while (queue.Count > 0 && queue.Min.Due <= now)
            {
                var first = queue.Min;
                queue.Remove(first);
                dues.Remove(first.Id);
                taken.Add(first.Id);
            }

            return taken;
        }
    }
}
