namespace InzetOpMaat.Local.Tests;

/// <summary>Counts what the host has in hand, and tells when it has become quiet.</summary>
internal sealed class WorkCounter
{
    // Only a failing test waits this long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private TaskCompletionSource quiet = Done();
    private int inHand;

    public int Begun { get; private set; }

    /// <summary>Ends when nothing is in hand.</summary>
    public Task Quiet
    {
        get
        {
            lock (gate)
            {
                return quiet.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
            }
        }
    }

    public IDisposable Begin()
    {
        lock (gate)
        {
            Begun++;
            if (inHand++ == 0)
            {
                quiet = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        return new Work(this);
    }

    private void End()
    {
        lock (gate)
        {
            if (--inHand == 0)
            {
                quiet.SetResult();
            }
        }
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private sealed class Work(WorkCounter counter) : IDisposable
    {
        public void Dispose() => counter.End();
    }
}
