namespace InzetOpMaat.Local.Tests;

/// <summary>A clock that stands still until the test moves it; due timers are called as it passes them, in order.</summary>
internal sealed class SampleClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<SampleTimer> timers = [];
    private DateTimeOffset now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SampleTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan step) => MoveTo(GetUtcNow() + step, isJump: false);

    /// <summary>As <see cref="Advance"/>, but every timer that was passed sees only where the clock went.</summary>
    public void Jump(TimeSpan step) => MoveTo(GetUtcNow() + step, isJump: true);

    private void MoveTo(DateTimeOffset target, bool isJump)
    {
        while (NextDue(target) is { } timer)
        {
            lock (gate)
            {
                now = isJump ? target : timer.Due!.Value > now ? timer.Due.Value : now;
                timer.Due = null;
            }

            timer.Call();
        }

        lock (gate)
        {
            now = target;
        }
    }

    private SampleTimer? NextDue(DateTimeOffset target)
    {
        lock (gate)
        {
            return timers.Where(timer => timer.Due <= target).MinBy(timer => timer.Due);
        }
    }

    private sealed class SampleTimer(SampleClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset? Due { get; set; }

        public void Call() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                clock.timers.Add(this);
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
