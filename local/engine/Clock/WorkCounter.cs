namespace InzetOpMaat.Local.Engine;

/// <summary>Counts the work under way, and tells when there is none.</summary>
internal sealed class WorkCounter(Action becameQuiet)
{
    private readonly Lock gate = new();
    private TaskCompletionSource? quiet;
    private int busy;

    internal bool IsQuiet => Volatile.Read(ref busy) == 0;

    internal void Enter() => Interlocked.Increment(ref busy);

    internal void Exit()
    {
        if (Interlocked.Decrement(ref busy) != 0)
        {
            return;
        }

        if (Volatile.Read(ref quiet) is not null)
        {
            Release();
        }

        becameQuiet();
    }

    internal async Task WhenQuietAsync(CancellationToken cancellation)
    {
        while (!IsQuiet)
        {
            TaskCompletionSource waiting;
            lock (gate)
            {
                waiting = quiet ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            Interlocked.MemoryBarrier();
            if (IsQuiet)
            {
                Release();
            }

            await waiting.Task.WaitAsync(cancellation);
        }
    }

    private void Release()
    {
        lock (gate)
        {
            quiet?.TrySetResult();
            quiet = null;
        }
    }
}
