namespace InzetOpMaat.Local.Engine;

/// <summary>Tells of each step once it is published: also of generations that a store does not keep.</summary>
public sealed class RecordingEngineStore(IEngineStore inner, Action<StepCommit> published) : IEngineStore
{
    public async Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation)
    {
        var tag = await inner.CommitAsync(commit, cancellation);
        published(commit);
        return tag;
    }

    public Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation)
        => inner.AcquireLeaseAsync(owner, duration, cancellation);

    public Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation)
        => inner.RenewLeaseAsync(lease, duration, cancellation);

    public Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation)
        => inner.ReleaseLeaseAsync(lease, cancellation);

    public Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation)
        => inner.ReadHeadAsync(instanceId, cancellation);

    public Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation)
        => inner.ReadHistoryAsync(head, cancellation);

    public Task EnqueueAsync(InboxMessage message, CancellationToken cancellation)
        => inner.EnqueueAsync(message, cancellation);

    public Task DeleteAsync(StoredHead stored, CancellationToken cancellation) => inner.DeleteAsync(stored, cancellation);

    public Task<HeadPage> QueryAsync(
        InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation)
        => inner.QueryAsync(query, pageSize, continuationToken, cancellation);

    public IAsyncEnumerable<StoredHead> ReadUnfinishedAsync(CancellationToken cancellation)
        => inner.ReadUnfinishedAsync(cancellation);

    public IAsyncEnumerable<InboxMessage> ReadInboxesAsync(CancellationToken cancellation)
        => inner.ReadInboxesAsync(cancellation);

    public Task DiscardAsync(string instanceId, IReadOnlyList<long> orders, CancellationToken cancellation)
        => inner.DiscardAsync(instanceId, orders, cancellation);
}
