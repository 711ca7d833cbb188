using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using CoreEvent = DurableTask.Core.History.HistoryEvent;

namespace InzetOpMaat.Local.Engine;

/// <summary>What the client tells of instances beyond their status, and trying again what failed.</summary>
internal sealed partial class EngineClient
{
    public override async Task<IList<CoreEvent>> GetOrchestrationHistoryAsync(
        string instanceId, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        try
        {
            var (head, rows) = await engine.ReadHistoryAsync(instanceId, cancellation) ?? throw NotFound(instanceId);
            return CoreHistory.Of(head, Rewinding.Effective(rows));
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidOperationException(
                $"An error occurred while retrieving the history for orchestration with instanceId {instanceId}.", exception);
        }
    }

    public override async Task<Page<string>> ListInstanceIdsAsync(
        IEnumerable<OrchestrationRuntimeStatus>? runtimeStatus = null,
        DateTimeOffset? completedTimeFrom = null,
        DateTimeOffset? completedTimeTo = null,
        int pageSize = OrchestrationQuery.DefaultPageSize,
        string? lastInstanceKey = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pageSize);
        var query = new InstanceQuery(Statuses: runtimeStatus?.ToList());
        var ids = new List<string>(pageSize);
        var token = string.IsNullOrEmpty(lastInstanceKey) ? null : lastInstanceKey;
        do
        {
            var page = await engine.Store.QueryAsync(query, pageSize - ids.Count, token, cancellation);
            ids.AddRange(page.Heads.Where(stored => Completed(stored.Head)).Select(stored => stored.Head.InstanceId));
            token = page.ContinuationToken;
        }
        while (token is not null && ids.Count < pageSize);

        return new(ids, token);

        // An ended instance does not change any more, so its last change is its end.
        bool Completed(InstanceHead head) => (completedTimeFrom is null && completedTimeTo is null)
            || (head.IsEnded && !(head.LastUpdatedAt < completedTimeFrom) && !(head.LastUpdatedAt > completedTimeTo));
    }

    public override async Task RewindInstanceAsync(string instanceId, string reason, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        if (!await engine.RewindAsync(instanceId, reason, cancellation))
        {
            throw NotFound(instanceId);
        }
    }

    private static ArgumentException NotFound(string instanceId)
        => new($"An orchestration with the instanceId {instanceId} was not found.");
}
