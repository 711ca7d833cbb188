using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Local.Tests;

/// <summary>Something that is due at some moments, and tells when the clock has come to all of them.</summary>
internal sealed class Appointments : IDueSource
{
    private readonly TimeProvider clock;
    private readonly Queue<DateTimeOffset> due;
    private readonly TaskCompletionSource allKept = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Appointments(VirtualClock clock, params DateTimeOffset[] moments)
    {
        this.clock = clock;
        due = new(moments.Order());
        clock.Moved += Keep;
        clock.Register(this);
    }

    public DateTimeOffset? NextDue => due.TryPeek(out var next) ? next : null;

    /// <summary>Where the clock stood at each.</summary>
    internal List<DateTimeOffset> KeptAt { get; } = [];

    internal Task AllKept => allKept.Task.WaitAsync(Moments.Patience, TestContext.Current.CancellationToken);

    private void Keep()
    {
        var now = clock.GetUtcNow();
        while (due.TryPeek(out var next) && next <= now)
        {
            due.Dequeue();
            KeptAt.Add(now);
        }

        if (due.Count == 0)
        {
            allKept.TrySetResult();
        }
    }
}
