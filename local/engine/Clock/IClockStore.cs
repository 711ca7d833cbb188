namespace InzetOpMaat.Local.Engine;

/// <summary>Keeps where the virtual clock stands, so that a restart goes on from there.</summary>
public interface IClockStore
{
    /// <summary>The last saved position, or null on a fresh store.</summary>
    Task<ClockPosition?> LoadAsync(CancellationToken cancellation);

    /// <summary>Returns once the position survives a crash; the clock moves after that.</summary>
    Task SaveAsync(ClockPosition position, CancellationToken cancellation);
}
