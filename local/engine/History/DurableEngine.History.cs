using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Engine;

/// <summary>Histories outside of the engine: taken out, and held against the code that it runs now.</summary>
public sealed partial class DurableEngine
{
    /// <summary>The current generation of an instance, or null when there is no such instance.</summary>
    /// <exception cref="InvalidDataException">A row is missing or cannot be read.</exception>
    public async Task<RecordedHistory?> ExportHistoryAsync(string instanceId, CancellationToken cancellation = default)
        => await ReadHistoryAsync(instanceId, cancellation) is var (head, rows) ? RecordedHistory.Of(head, rows) : null;

    /// <summary>Runs today's code on a recorded history, without storing or doing anything.</summary>
    /// <returns>The first difference; null when the code makes the same decisions.</returns>
    public ReplayDifference? Replay(RecordedHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        using var scope = Services.CreateScope();
        var head = history.Head;
        var run = new OrchestrationRun(
            head, Options, () => Registrations.Orchestrator(head.Name, head.Version, scope.ServiceProvider));
        return HistoryReplay.Run(run, history.Events);
    }

    internal async Task<(InstanceHead Head, IReadOnlyList<HistoryEvent> Rows)?> ReadHistoryAsync(
        string instanceId, CancellationToken cancellation)
    {
        while (await store.ReadHeadAsync(instanceId, cancellation) is { Head: var head } stored)
        {
            if (head.IsUnreadable)
            {
                throw new InvalidDataException(head.Failure!.ErrorMessage);
            }

            try
            {
                return (head, head.EventCount == 0 ? [] : await store.ReadHistoryAsync(head, cancellation));
            }
            catch (InvalidDataException)
            {
                // A generation may end between the two readings; its rows are gone then, and nothing is wrong.
                if ((await store.ReadHeadAsync(instanceId, cancellation))?.ETag == stored.ETag)
                {
                    throw;
                }
            }
        }

        return null;
    }
}
