using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Local.Tests;

internal static class Moments
{
    /// <summary>Only a failing test waits this long.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal static readonly DateTimeOffset Start = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);

    internal static Task<VirtualClock> OpenAsync(
        ClockMode mode, IClockStore? store = null, TimeProvider? realTime = null)
        => VirtualClock.OpenAsync(
            store ?? new MemoryClockStore(), mode, Start, realTime, TestContext.Current.CancellationToken);

    /// <summary>Gives a clock that would skip every chance to do so: it is told to look again, many times.</summary>
    internal static async Task TemptAsync(VirtualClock clock)
    {
        for (var time = 0; time < 500; time++)
        {
            clock.DueChanged();
            await Task.Yield();
        }
    }
}
