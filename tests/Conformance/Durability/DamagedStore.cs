using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>A store of which the rows of some instances cannot be read.</summary>
internal sealed class DamagedStore(MemoryEngineStore inner) : IEngineStore
{
    /// <summary>Ids whose history is damaged.</summary>
    internal HashSet<string> Histories { get; } = [];

    /// <summary>Ids whose head is damaged.</summary>
    internal HashSet<string> Heads { get; } = [];

    public async Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation)
        => await inner.ReadHeadAsync(instanceId, cancellation) is { } stored ? Damaged(stored) : null;

    public Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation)
        => Histories.Contains(head.InstanceId)
            ? throw new InvalidDataException($"Row 3 of instance '{head.InstanceId}' is missing.")
            : inner.ReadHistoryAsync(head, cancellation);

    public async IAsyncEnumerable<StoredHead> ReadUnfinishedAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var stored in inner.ReadUnfinishedAsync(cancellation))
        {
            yield return Damaged(stored);
        }
    }

    public Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation)
        => inner.AcquireLeaseAsync(owner, duration, cancellation);

    public Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation)
        => inner.RenewLeaseAsync(lease, duration, cancellation);

    public Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation) => inner.ReleaseLeaseAsync(lease, cancellation);

    public Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation) => inner.CommitAsync(commit, cancellation);

    public Task EnqueueAsync(InboxMessage message, CancellationToken cancellation) => inner.EnqueueAsync(message, cancellation);

    public Task DeleteAsync(StoredHead stored, CancellationToken cancellation) => inner.DeleteAsync(stored, cancellation);

    public Task<HeadPage> QueryAsync(InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation)
        => inner.QueryAsync(query, pageSize, continuationToken, cancellation);

    public IAsyncEnumerable<InboxMessage> ReadInboxesAsync(CancellationToken cancellation) => inner.ReadInboxesAsync(cancellation);

    public Task DiscardAsync(string instanceId, IReadOnlyList<long> orders, CancellationToken cancellation)
        => inner.DiscardAsync(instanceId, orders, cancellation);

    private StoredHead Damaged(StoredHead stored) => Heads.Contains(stored.Head.InstanceId)
        ? stored with
        {
            Head = new()
            {
                InstanceId = stored.Head.InstanceId,
                ExecutionId = "",
                Name = "",
                Status = Microsoft.DurableTask.Client.OrchestrationRuntimeStatus.Failed,
                IsBlocked = true,
                IsUnreadable = true,
                Failure = new("System.IO.InvalidDataException", "The head cannot be read.", null, null, null),
            },
        }
        : stored;
}
