using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Local.Host;

/// <summary>Remembers of each monitored timer when it ran and when it runs next, so that a missed run is seen after a restart.</summary>
public interface IScheduleStatusStore
{
    /// <returns>Null when the timer never ran.</returns>
    Task<ScheduleStatus?> ReadAsync(string function, CancellationToken cancellationToken);

    Task WriteAsync(string function, ScheduleStatus status, CancellationToken cancellationToken);
}

/// <summary>Remembers as long as the object lives.</summary>
public sealed class MemoryScheduleStatusStore : IScheduleStatusStore
{
    private readonly ConcurrentDictionary<string, ScheduleStatus> statuses = new(StringComparer.Ordinal);

    public Task<ScheduleStatus?> ReadAsync(string function, CancellationToken cancellationToken)
        => Task.FromResult(statuses.GetValueOrDefault(function));

    public Task WriteAsync(string function, ScheduleStatus status, CancellationToken cancellationToken)
    {
        statuses[function] = status;
        return Task.CompletedTask;
    }
}
