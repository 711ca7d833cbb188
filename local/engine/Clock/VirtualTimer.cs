namespace InzetOpMaat.Local.Engine;

/// <summary>A timer on virtual time. When the clock passes it, it fires once, however far the clock went.</summary>
internal sealed class VirtualTimer(VirtualClock clock, TimerCallback callback, object? state, long number) : ITimer
{
    private TimeSpan period = Timeout.InfiniteTimeSpan;

    /// <summary>UTC; null when it is off.</summary>
    internal DateTimeOffset? Due { get; private set; }

    internal long Number => number;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        this.period = period;
        Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
        return clock.Arm(this);
    }

    public void Dispose()
    {
        Due = null;
        clock.Disarm(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Sets the next moment after <paramref name="now"/> and hands the callback to the thread pool.</summary>
    internal void Fire(DateTimeOffset now)
    {
        Due = period == Timeout.InfiniteTimeSpan || period <= TimeSpan.Zero ? null : now + period;
        var work = clock.BeginWork();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            using (work)
            {
                callback(state);
            }
        });
    }
}
