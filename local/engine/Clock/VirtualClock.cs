using System.Threading.Channels;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// Virtual time: what the domain, durable timers and timer triggers live in. It follows real time, holds, runs at a
/// tempo, or skips from due moment to due moment. It never goes back, never skips while work is under way, and its
/// position is saved before anyone sees the new time. Timers made with <see cref="CreateTimer"/> fire when the clock
/// passes them but never drive skipping; <see cref="IDueSource"/>s do.
/// </summary>
public sealed class VirtualClock : TimeProvider, IAsyncDisposable
{
    private readonly IClockStore store;
    private readonly TimeProvider realTime;
    private readonly WorkCounter work;
    private readonly Lock gate = new();
    private readonly List<IDueSource> sources = [];
    private readonly HashSet<VirtualTimer> timers = [];
    private readonly SemaphoreSlim moving = new(1);
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource stopping = new();
    private readonly Task pump;
    private DateTimeOffset anchor;
    private long anchorStamp;
    private long timerNumber;
    private ClockMode mode;
    private double tempo;

    private VirtualClock(IClockStore store, TimeProvider realTime, ClockPosition start)
    {
        this.store = store;
        this.realTime = realTime;
        work = new(() =>
        {
            if (mode == ClockMode.Skip)
            {
                Signal();
            }
        });
        SetAnchor(start.Now);
        mode = start.Mode;
        tempo = start.Tempo;
        pump = Task.Run(PumpAsync);
    }

    /// <summary>The clock has moved to a due moment or further: whoever has something due must begin it now.</summary>
    public event Action? Moved;

    public ClockMode Mode => mode;

    /// <summary>No work is under way at this instant.</summary>
    public bool IsQuiet => work.IsQuiet;

    /// <summary>The earliest moment later than now at which a source has something due.</summary>
    public DateTimeOffset? NextDue => EarliestDue(GetUtcNow());

    private bool IsRunning => mode is ClockMode.Follow or ClockMode.Tempo;

    /// <summary>Opens the clock where it was saved; a fresh one starts at <paramref name="start"/>, or at real time.</summary>
    public static async Task<VirtualClock> OpenAsync(
        IClockStore store,
        ClockMode mode = ClockMode.Follow,
        DateTimeOffset? start = null,
        TimeProvider? realTime = null,
        CancellationToken cancellation = default)
    {
        var real = realTime ?? System;
        var now = real.GetUtcNow();
        var position = await store.LoadAsync(cancellation) switch
        {
            null => new ClockPosition(start?.ToUniversalTime() ?? now, now, mode),
            { Mode: ClockMode.Follow } saved => saved with { Now = saved.Now + (now - saved.RealNow) },
            { } saved => saved,
        };
        return new(store, real, position);
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return IsRunning ? anchor + (realTime.GetElapsedTime(anchorStamp) * tempo) : anchor;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state, Interlocked.Increment(ref timerNumber));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Register(IDueSource source)
    {
        lock (gate)
        {
            sources.Add(source);
        }

        Signal();
    }

    public void Unregister(IDueSource source)
    {
        lock (gate)
        {
            sources.Remove(source);
        }
    }

    /// <summary>A source tells that its <see cref="IDueSource.NextDue"/> may be another.</summary>
    public void DueChanged()
    {
        if (mode != ClockMode.Hold)
        {
            Signal();
        }
    }

    /// <summary>Work is under way until the token is disposed: the clock does not skip.</summary>
    public IDisposable BeginWork()
    {
        work.Enter();
        return new WorkToken(work);
    }

    /// <summary>Completes when no activity, step or request is under way.</summary>
    public Task WhenQuietAsync(CancellationToken cancellation = default) => work.WhenQuietAsync(cancellation);

    /// <summary>Goes on in another way from the present virtual time.</summary>
    /// <param name="newMode">How.</param>
    /// <param name="newTempo">Virtual seconds in a real one, for <see cref="ClockMode.Tempo"/>; above 0.</param>
    /// <param name="cancellation">Before the change only.</param>
    public async Task SetModeAsync(ClockMode newMode, double newTempo = 1, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(newTempo);
        await moving.WaitAsync(cancellation);
        try
        {
            var factor = newMode == ClockMode.Tempo ? newTempo : 1;
            var now = GetUtcNow();
            await store.SaveAsync(new(now, realTime.GetUtcNow(), newMode, factor), cancellation);
            lock (gate)
            {
                SetAnchor(now);
                mode = newMode;
                tempo = factor;
            }
        }
        finally
        {
            moving.Release();
        }

        Signal();
    }

    /// <summary>
    /// Goes to <paramref name="target"/> by way of every due moment before it, in order, and waits at each until all
    /// is quiet. Returns the time at which it stands then.
    /// </summary>
    public async Task<DateTimeOffset> AdvanceToAsync(DateTimeOffset target, CancellationToken cancellation = default)
    {
        await moving.WaitAsync(cancellation);
        try
        {
            await WhenQuietAsync(cancellation);
            while (EarliestDue(GetUtcNow()) is { } due && due < target)
            {
                await JumpAsync(due, cancellation);
                await WhenQuietAsync(cancellation);
            }

            await JumpAsync(target, cancellation);
            await WhenQuietAsync(cancellation);
            return GetUtcNow();
        }
        finally
        {
            moving.Release();
        }
    }

    /// <summary>Goes to the earliest due moment; returns it once all is quiet, or null when nothing is due later than now.</summary>
    public async Task<DateTimeOffset?> AdvanceToNextDueAsync(CancellationToken cancellation = default)
    {
        await moving.WaitAsync(cancellation);
        try
        {
            await WhenQuietAsync(cancellation);
            if (EarliestDue(GetUtcNow()) is not { } due)
            {
                return null;
            }

            await JumpAsync(due, cancellation);
            await WhenQuietAsync(cancellation);
            return due;
        }
        finally
        {
            moving.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await pump;
        stopping.Dispose();
        moving.Dispose();
    }

    internal void EnterWork() => work.Enter();

    internal void ExitWork() => work.Exit();

    internal bool Arm(VirtualTimer timer)
    {
        lock (gate)
        {
            timers.Add(timer);
        }

        Signal();
        return true;
    }

    internal void Disarm(VirtualTimer timer)
    {
        lock (gate)
        {
            timers.Remove(timer);
        }
    }

    private async Task PumpAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var next = await PumpOnceAsync();
                using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
                var signal = signals.Reader.ReadAsync(waiting.Token).AsTask();
                await Task.WhenAny(signal, Task.Delay(next, realTime, waiting.Token));
                await waiting.CancelAsync();
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>Does what is due, and tells how long of real time it can wait unless it gets a signal.</summary>
    private async Task<TimeSpan> PumpOnceAsync()
    {
        if (mode == ClockMode.Hold || !await moving.WaitAsync(TimeSpan.Zero, stopping.Token))
        {
            return mode == ClockMode.Hold ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(5);
        }

        try
        {
            var now = GetUtcNow();
            if (mode == ClockMode.Skip)
            {
                if (IsQuiet && EarliestDue(now) is { } stop)
                {
                    await JumpAsync(stop, stopping.Token);
                }

                return IsQuiet && EarliestDue(GetUtcNow()) is not null ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;
            }

            if (mode == ClockMode.Tempo)
            {
                await store.SaveAsync(new(now, realTime.GetUtcNow(), mode, tempo), stopping.Token);
            }

            Announce(now);
            var wait = Earliest(EarliestDue(now), EarliestTimer()) is { } next ? (next - now) / tempo : TimeSpan.FromHours(1);
            return wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1)
                : wait > TimeSpan.FromHours(1) ? TimeSpan.FromHours(1) : wait;
        }
        finally
        {
            moving.Release();
        }
    }

    private async Task JumpAsync(DateTimeOffset target, CancellationToken cancellation)
    {
        var now = GetUtcNow();
        target = target.ToUniversalTime();
        if (target > now)
        {
            await store.SaveAsync(new(target, realTime.GetUtcNow(), mode, tempo), cancellation);
            lock (gate)
            {
                SetAnchor(target);
            }

            now = target;
        }

        Announce(now);
    }

    /// <summary>Sources first, then timers: a cron schedule at the same instant sees what the instant brought.</summary>
    private void Announce(DateTimeOffset now)
    {
        Moved?.Invoke();
        List<VirtualTimer> due;
        lock (gate)
        {
            due = [.. timers.Where(timer => timer.Due <= now).OrderBy(timer => timer.Due).ThenBy(timer => timer.Number)];
        }

        foreach (var timer in due)
        {
            timer.Fire(now);
        }
    }

    private DateTimeOffset? EarliestDue(DateTimeOffset after)
    {
        IDueSource[] asked;
        lock (gate)
        {
            asked = [.. sources];
        }

        return asked.Select(source => source.NextDue).Where(due => due > after).Min();
    }

    private DateTimeOffset? EarliestTimer()
    {
        lock (gate)
        {
            return timers.Select(timer => timer.Due).Min();
        }
    }

    private static DateTimeOffset? Earliest(DateTimeOffset? left, DateTimeOffset? right)
        => left is null ? right : right is null || left < right ? left : right;

    private void SetAnchor(DateTimeOffset now)
    {
        anchor = now;
        anchorStamp = realTime.GetTimestamp();
    }

    private void Signal() => signals.Writer.TryWrite(true);
}
