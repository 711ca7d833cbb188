namespace InzetOpMaat.Local.Engine;

/// <summary>Keeps the position as long as the object lives: for tests.</summary>
public sealed class MemoryClockStore : IClockStore
{
    private ClockPosition? saved;

    public Task<ClockPosition?> LoadAsync(CancellationToken cancellation) => Task.FromResult(saved);

    public Task SaveAsync(ClockPosition position, CancellationToken cancellation)
    {
        saved = position;
        return Task.CompletedTask;
    }
}
