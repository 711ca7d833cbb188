namespace InzetOpMaat.Local.Engine;

/// <summary>
/// Where the engine keeps its instances. One host works on a store at a time (the lease), and inside it the engine
/// never has two writes for one instance under way: the only concurrency a store meets is that between instances,
/// and that with a former host that does not know it was replaced.
/// <para>
/// What is stored of an instance lies together (one partition): a head row, history rows by generation and sequence,
/// inbox rows by order. <see cref="CommitAsync"/> is the one place where an instance changes. Any method may throw
/// for reasons of its own (network, throttling); the engine then reads the instance again and goes on from there, so
/// a call of which the outcome is unknown does no harm.
/// </para>
/// </summary>
public interface IEngineStore
{
    /// <summary>Takes the store for this host, with an epoch above every earlier one. Leases last in real time.</summary>
    /// <exception cref="StoreInUseException">Another host holds the lease and it has not run out.</exception>
    Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation);

    /// <summary>Makes the lease last <paramref name="duration"/> from now.</summary>
    /// <exception cref="StaleEpochException">Another host has taken the store.</exception>
    Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation);

    /// <summary>Lets the next host start at once; does nothing when the lease was lost.</summary>
    Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation);

    /// <summary>The published head, or null when there is no such instance.</summary>
    Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation);

    /// <summary>
    /// The published history of the head's generation: rows 0 to <see cref="InstanceHead.EventCount"/> - 1, in order.
    /// Rows beyond, and rows of other generations, do not exist for a reader.
    /// </summary>
    /// <exception cref="InvalidDataException">A row is missing or cannot be read.</exception>
    Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation);

    /// <summary>
    /// Publishes a step and returns the tag of the new head. In this order, or in one transaction where it all fits:
    /// (1) the rows are written, where no reader looks; (2) the head is written on the condition that it still has
    /// <see cref="StepCommit.ExpectedETag"/> (with null: that there is none), and that is the publication;
    /// (3) rows of consumed messages and of the replaced generation are deleted. A crash after (2) leaves such rows:
    /// <see cref="InstanceHead.ConsumedThrough"/> and <see cref="InstanceHead.Generation"/> make readers pass them by,
    /// and a later commit may delete them.
    /// </summary>
    /// <exception cref="HeadConflictException">The head has another tag.</exception>
    /// <exception cref="StaleEpochException">A host with a higher epoch than the head's has taken the store.</exception>
    Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation);

    /// <summary>Puts a message in the inbox of <see cref="EngineMessage.InstanceId"/>; once this returns it survives a crash.</summary>
    Task EnqueueAsync(InboxMessage message, CancellationToken cancellation);

    /// <summary>Deletes the head on the condition that it has the tag, then every row of the instance.</summary>
    /// <exception cref="HeadConflictException">The head has another tag.</exception>
    Task DeleteAsync(StoredHead stored, CancellationToken cancellation);

    /// <summary>The heads that match, a page at a time, ordered by instance id.</summary>
    Task<HeadPage> QueryAsync(InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation);

    /// <summary>At start-up: every head that is not <see cref="InstanceHead.IsAtRest"/>.</summary>
    IAsyncEnumerable<StoredHead> ReadUnfinishedAsync(CancellationToken cancellation);

    /// <summary>At start-up: every inbox row there is, of one instance in order. Rows that no head needs may be among them.</summary>
    IAsyncEnumerable<InboxMessage> ReadInboxesAsync(CancellationToken cancellation);

    /// <summary>Deletes inbox rows that were found to be of no use.</summary>
    Task DiscardAsync(string instanceId, IReadOnlyList<long> orders, CancellationToken cancellation);
}
