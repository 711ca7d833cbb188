namespace InzetOpMaat.Local.Engine;

/// <summary>Clients of this host that wait until an instance gets somewhere.</summary>
internal sealed class StatusWaiters
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Waiter>> waiters = new(StringComparer.Ordinal);

    /// <summary>Waits for a published head; <paramref name="read"/> tells how it stands once the wait is registered.</summary>
    internal async Task<InstanceHead> WaitAsync(
        string instanceId, Func<InstanceHead, bool> until, Func<Task<InstanceHead?>> read, CancellationToken cancellation)
    {
        var waiter = new Waiter(until);
        lock (gate)
        {
            (waiters.TryGetValue(instanceId, out var list) ? list : waiters[instanceId] = []).Add(waiter);
        }

        try
        {
            return await read() is { } head && until(head) ? head : await waiter.Source.Task.WaitAsync(cancellation);
        }
        finally
        {
            Remove(instanceId, waiter);
        }
    }

    internal void Tell(InstanceHead head)
    {
        lock (gate)
        {
            if (waiters.Count > 0 && waiters.TryGetValue(head.InstanceId, out var list))
            {
                foreach (var waiter in list)
                {
                    if (waiter.Until(head))
                    {
                        waiter.Source.TrySetResult(head);
                    }
                }
            }
        }
    }

    /// <summary>Nothing of this host is published any more.</summary>
    internal void Fail(Exception exception)
    {
        lock (gate)
        {
            foreach (var waiter in waiters.Values.SelectMany(list => list))
            {
                waiter.Source.TrySetException(exception);
            }
        }
    }

    private void Remove(string instanceId, Waiter waiter)
    {
        lock (gate)
        {
            if (waiters.TryGetValue(instanceId, out var list) && list.Remove(waiter) && list.Count == 0)
            {
                waiters.Remove(instanceId);
            }
        }
    }

    private sealed record Waiter(Func<InstanceHead, bool> Until)
    {
        internal TaskCompletionSource<InstanceHead> Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
