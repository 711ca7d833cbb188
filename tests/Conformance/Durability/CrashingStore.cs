using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>
/// Stands between an engine and its store, and lets the host die at a chosen instant: before or after a call, or at a
/// point inside a commit. From then on nothing of that host gets through.
/// </summary>
internal sealed class CrashingStore(MemoryEngineStore inner, int instant) : IEngineStore
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int passed;

    /// <summary>Completes when the host has died.</summary>
    internal Task Crashed => crashed.Task;

    public Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation)
    {
        inner.Observer = (_, _) => Pass();
        return inner.AcquireLeaseAsync(owner, duration, cancellation);
    }

    public Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation) => Task.CompletedTask;

    public Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation)
        => crashed.Task.IsCompleted ? Task.CompletedTask : inner.ReleaseLeaseAsync(lease, cancellation);

    public Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation)
        => Around(() => inner.ReadHeadAsync(instanceId, cancellation));

    public Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation)
        => Around(() => inner.ReadHistoryAsync(head, cancellation));

    public Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation)
        => Around(() => inner.CommitAsync(commit, cancellation));

    public Task EnqueueAsync(InboxMessage message, CancellationToken cancellation)
        => Around(async () =>
        {
            await inner.EnqueueAsync(message, cancellation);
            return true;
        });

    public Task DeleteAsync(StoredHead stored, CancellationToken cancellation) => inner.DeleteAsync(stored, cancellation);

    public Task<HeadPage> QueryAsync(
        InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation)
        => inner.QueryAsync(query, pageSize, continuationToken, cancellation);

    public IAsyncEnumerable<StoredHead> ReadUnfinishedAsync(CancellationToken cancellation)
        => inner.ReadUnfinishedAsync(cancellation);

    public IAsyncEnumerable<InboxMessage> ReadInboxesAsync(CancellationToken cancellation)
        => inner.ReadInboxesAsync(cancellation);

    public Task DiscardAsync(string instanceId, IReadOnlyList<long> orders, CancellationToken cancellation)
        => Around(async () =>
        {
            await inner.DiscardAsync(instanceId, orders, cancellation);
            return true;
        });

    private async Task<T> Around<T>(Func<Task<T>> call)
    {
        Pass();
        var result = await call();
        Pass();
        return result;
    }

    private void Pass()
    {
        lock (gate)
        {
            if (passed++ >= instant)
            {
                crashed.TrySetResult();
                throw new HostDiedException();
            }
        }
    }
}
