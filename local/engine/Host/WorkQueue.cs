namespace InzetOpMaat.Local.Engine;

/// <summary>Something that a queue does, start to end. It does not throw.</summary>
internal interface IWork
{
    Task RunAsync();

    /// <summary>The queue stopped before it came to this.</summary>
    void Drop();
}

/// <summary>
/// A first-in, first-out queue that does a fixed number of things at a time. Each goes through the thread pool by
/// itself, so that a long queue does not hold up requests and other queues; only what follows from the end of one
/// thing is done on the same thread, a few times in a row, because waking another costs more than most steps do.
/// </summary>
internal sealed class WorkQueue(int places) : IThreadPoolWorkItem
{
    private const int LongestChain = 32;

    [ThreadStatic]
    private static WorkQueue? next;

    [ThreadStatic]
    private static bool isChaining;

    private readonly Lock gate = new();
    private readonly Queue<IWork> waiting = [];
    private readonly TaskCompletionSource emptied = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? failure;
    private int taken;
    private bool isStopped;

    /// <summary>False after <see cref="StopAsync"/>: the work is not done here; the store knows what is left to do.</summary>
    /// <param name="work">What is to be done.</param>
    /// <param name="atEnd">The caller is itself work of a queue, about to end, and runs no code of others any more.</param>
    internal bool Enqueue(IWork work, bool atEnd = false)
    {
        lock (gate)
        {
            if (isStopped)
            {
                return false;
            }

            waiting.Enqueue(work);
            if (taken == places)
            {
                return true;
            }

            taken++;
        }

        if (atEnd && isChaining && next is null)
        {
            next = this;
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        return true;
    }

    /// <summary>Takes no more work; waits for what was under way, and drops the rest.</summary>
    internal async Task StopAsync()
    {
        IWork[] dropped;
        lock (gate)
        {
            isStopped = true;
            dropped = [.. waiting];
            waiting.Clear();
            if (taken == 0)
            {
                Finish();
            }
        }

        foreach (var work in dropped)
        {
            work.Drop();
        }

        await emptied.Task;
    }

    void IThreadPoolWorkItem.Execute()
    {
        var queue = this;
        for (var left = LongestChain; queue is not null; left--)
        {
            isChaining = left > 0;
            _ = queue.RunNextAsync();
            queue = next;
            next = null;
        }

        isChaining = false;
    }

    private async Task RunNextAsync()
    {
        if (Next() is not { } work)
        {
            return;
        }

        try
        {
            await work.RunAsync().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A mistake of the engine itself: the queue goes on, and says so when it is stopped.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure ??= exception;
        }

        if (KeepPlace())
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>The work for a place that was taken; null, and the place is given back, when another took it.</summary>
    private IWork? Next()
    {
        lock (gate)
        {
            if (waiting.TryDequeue(out var work))
            {
                return work;
            }

            Leave();
            return null;
        }
    }

    private bool KeepPlace()
    {
        lock (gate)
        {
            if (waiting.Count > 0)
            {
                return true;
            }

            Leave();
            return false;
        }
    }

    private void Leave()
    {
        if (--taken == 0 && isStopped)
        {
            Finish();
        }
    }

    private void Finish()
    {
        if (failure is null)
        {
            emptied.TrySetResult();
        }
        else
        {
            emptied.TrySetException(failure);
        }
    }
}
