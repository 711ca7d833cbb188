using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// The store in memory: the same protocol, so that what holds on it holds on a disk. It outlives an engine, which is
/// how a test restarts one.
/// </summary>
public sealed class MemoryEngineStore(TimeProvider? realTime = null) : IEngineStore
{
    private readonly TimeProvider time = realTime ?? TimeProvider.System;
    private readonly ConcurrentDictionary<string, MemoryPartition> partitions = new(StringComparer.Ordinal);
    private readonly Lock leaseLock = new();
    private string? leaseOwner;
    private DateTimeOffset leaseUntil;
    private long epoch;
    private long nextTag;

    /// <summary>Called at each point of a commit, with the instance; it may throw, as a process may die.</summary>
    public Action<string, CommitPoint>? Observer { get; set; }

    public Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation)
    {
        lock (leaseLock)
        {
            var now = time.GetUtcNow();
            if (leaseOwner is not null && leaseUntil > now)
            {
                throw new StoreInUseException(leaseOwner, leaseUntil);
            }

            var lease = new EngineLease(owner, ++epoch, TakenOver: leaseOwner is not null);
            leaseOwner = owner;
            leaseUntil = now + duration;
            return Task.FromResult(lease);
        }
    }

    public Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation)
    {
        lock (leaseLock)
        {
            RequireEpoch(lease.Epoch);
            leaseUntil = time.GetUtcNow() + duration;
        }

        return Task.CompletedTask;
    }

    public Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation)
    {
        lock (leaseLock)
        {
            if (lease.Epoch == epoch)
            {
                leaseOwner = null;
            }
        }

        return Task.CompletedTask;
    }

    public Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation)
        => Task.FromResult(partitions.GetValueOrDefault(instanceId)?.Stored);

    public Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation)
        => Task.FromResult(partitions[head.InstanceId].Read(head));

    public Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation)
    {
        var id = commit.Head.InstanceId;
        var partition = partitions.GetOrAdd(id, _ => new());
        Observer?.Invoke(id, CommitPoint.Begun);
        partition.WriteRows(commit);
        Observer?.Invoke(id, CommitPoint.RowsWritten);
        RequireEpoch(commit.Head.Epoch);
        var tag = Interlocked.Increment(ref nextTag).ToString(System.Globalization.CultureInfo.InvariantCulture);
        partition.Publish(commit, tag);
        Observer?.Invoke(id, CommitPoint.Published);
        partition.CleanUp(commit);
        Observer?.Invoke(id, CommitPoint.CleanedUp);
        return Task.FromResult(tag);
    }

    public Task EnqueueAsync(InboxMessage message, CancellationToken cancellation)
    {
        partitions.GetOrAdd(message.Message.InstanceId, _ => new()).Enqueue(message);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(StoredHead stored, CancellationToken cancellation)
    {
        if (partitions.TryGetValue(stored.Head.InstanceId, out var partition))
        {
            partition.Require(stored.Head.InstanceId, stored.ETag);
            partitions.TryRemove(stored.Head.InstanceId, out _);
        }

        return Task.CompletedTask;
    }

    public Task<HeadPage> QueryAsync(
        InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation)
    {
        var found = partitions.Values.Select(partition => partition.Stored).OfType<StoredHead>()
            .Where(stored => query.Matches(stored.Head))
            .Where(stored => string.CompareOrdinal(stored.Head.InstanceId, continuationToken) > 0)
            .OrderBy(stored => stored.Head.InstanceId, StringComparer.Ordinal)
            .Take(pageSize + 1)
            .ToList();
        var page = found.Take(pageSize).ToList();
        return Task.FromResult(new HeadPage(page, found.Count > pageSize ? page[^1].Head.InstanceId : null));
    }

    public async IAsyncEnumerable<StoredHead> ReadUnfinishedAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var (_, partition) in partitions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (partition.Stored is { Head.IsAtRest: false } stored)
            {
                yield return stored;
            }
        }
    }

    public async IAsyncEnumerable<InboxMessage> ReadInboxesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var (_, partition) in partitions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            foreach (var message in partition.Inbox())
            {
                yield return message;
            }
        }
    }

    public Task DiscardAsync(string instanceId, IReadOnlyList<long> orders, CancellationToken cancellation)
    {
        partitions.GetValueOrDefault(instanceId)?.Discard(orders);
        return Task.CompletedTask;
    }

    private void RequireEpoch(long asked)
    {
        if (asked != Interlocked.Read(ref epoch))
        {
            throw new StaleEpochException(asked, "another host has taken the store");
        }
    }
}
