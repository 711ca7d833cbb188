using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// The store in Azure Tables and Blobs. A step is one row with all its history rows, so a commit is always one transaction of
/// one partition: the step's row, the head and the messages that it consumed, published together or not at all. Only texts
/// that a row does not hold are written before it, as blobs that nothing names until then.
/// </summary>
public sealed class TablesEngineStore : IEngineStore
{
    // A transaction holds 100 rows; two of them are the head and the step.
    private const int MostDeletions = 98;
    private const int MostRowsInPage = 1000;

    private readonly TableClient table;
    private readonly StoredText texts;
    private readonly TablesLease leases;

    // Messages in the inbox whose text is in a blob; every inbox row was either read at the start or written since.
    private readonly ConcurrentDictionary<string, string> messageBlobs = new(StringComparer.Ordinal);

    private TablesEngineStore(TableClient table, BlobContainerClient blobs, TimeProvider realTime)
    {
        this.table = table;
        texts = new StoredText(blobs);
        leases = new TablesLease(table, realTime);
    }

    /// <summary>Called at each point of a commit, with the instance; it may throw, as a process may die.</summary>
    public Action<string, CommitPoint>? Observer { get; set; }

    /// <summary>Opens the store and makes its table and container if they are not there.</summary>
    /// <param name="connectionString">Of Azurite or a storage account.</param>
    /// <param name="name">Of the table, and in lower case of the container: 3 to 63 letters and digits, a letter first.</param>
    /// <param name="realTime">For the lease only; the system's time if null.</param>
    public static async Task<TablesEngineStore> OpenAsync(
        string connectionString, string name, TimeProvider? realTime = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var table = new TableClient(connectionString, name);
        var blobs = new BlobContainerClient(connectionString, name.ToLowerInvariant());
        await table.CreateIfNotExistsAsync(cancellation).ConfigureAwait(false);
        await blobs.CreateIfNotExistsAsync(cancellationToken: cancellation).ConfigureAwait(false);
        return new TablesEngineStore(table, blobs, realTime ?? TimeProvider.System);
    }

    public Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation) =>
        leases.AcquireAsync(owner, duration, cancellation);

    public Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation) =>
        leases.RenewAsync(lease, duration, cancellation);

    public Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation) =>
        leases.ReleaseAsync(lease, cancellation);

    public async Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation)
    {
        var keys = new InstanceKeys(instanceId);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(keys.Partition, keys.Head, cancellationToken: cancellation)
            .ConfigureAwait(false);
        return row.HasValue ? await ReadHeadAsync(row.Value!, cancellation).ConfigureAwait(false) : null;
    }

    public async Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        var keys = new InstanceKeys(head.InstanceId);
        var events = new List<HistoryEvent>(head.EventCount);
        for (var step = 0; events.Count < head.EventCount; step++)
        {
            var key = keys.Step(head.Generation, step);
            var row = await table.GetEntityIfExistsAsync<TableEntity>(keys.Partition, key, cancellationToken: cancellation)
                .ConfigureAwait(false);
            if (!row.HasValue)
            {
                throw new InvalidDataException($"Row '{key}' of instance '{head.InstanceId}' is missing.");
            }

            var text = await texts.ReadAsync(row.Value!, cancellation).ConfigureAwait(false);
            events.AddRange(StoredJson.Read<HistoryEvent[]>(text, key));
        }

        return events.Count == head.EventCount && events.Index().All(pair => pair.Index == pair.Item.Sequence)
            ? events
            : throw new InvalidDataException($"The rows of instance '{head.InstanceId}' are not numbered from 0 to {head.EventCount - 1}.");
    }

    public async Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var id = commit.Head.InstanceId;
        Observer?.Invoke(id, CommitPoint.Begun);
        var step = await TablesCommit.PrepareAsync(commit, texts, cancellation).ConfigureAwait(false);
        Observer?.Invoke(id, CommitPoint.RowsWritten);
        if (step.IsFirst)
        {
            // A host that took the store meanwhile has put its epoch on every head, but not on one that is not there.
            await leases.RequireAsync(commit.Head.Epoch, cancellation).ConfigureAwait(false);
        }
        else
        {
            await leases.RequireBeforePublishingAsync(commit.Head.Epoch, cancellation).ConfigureAwait(false);
        }

        var (tag, leftover) = await PublishAsync(step, cancellation).ConfigureAwait(false);
        Observer?.Invoke(id, CommitPoint.Published);
        await DeleteAsync(step.Keys.Partition, leftover, cancellation).ConfigureAwait(false);
        await texts.DeleteAsync(step.ReplacedBlob, cancellation).ConfigureAwait(false);
        await DeleteTextsAsync(step, cancellation).ConfigureAwait(false);
        Observer?.Invoke(id, CommitPoint.CleanedUp);
        return tag.ToString();
    }

    public async Task EnqueueAsync(InboxMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        var keys = new InstanceKeys(message.Message.InstanceId);
        var row = new TableEntity(keys.Partition, keys.Message(message.Order)) { [HeadRow.Kind] = HeadRow.KindMessage };
        Remember(row, await texts.WriteAsync(row, "message", StoredJson.Write(message), cancellation).ConfigureAwait(false));
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation).ConfigureAwait(false);
    }

    public async Task DeleteAsync(StoredHead stored, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var keys = new InstanceKeys(stored.Head.InstanceId);
        var tag = HeadTag.Parse(stored.ETag);
        ETag marked;
        try
        {
            var response = await table.UpdateEntityAsync(HeadRow.Purge(keys), tag.ETag, TableUpdateMode.Merge, cancellation)
                .ConfigureAwait(false);
            marked = response.Headers.ETag ?? throw new InvalidDataException("The service gave no ETag.");
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            throw new HeadConflictException(stored.Head.InstanceId);
        }

        var rows = await table.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {keys.Partition}"), select: ["RowKey"], cancellationToken: cancellation)
            .Select(row => row.RowKey).Where(row => row != keys.Head).ToListAsync(cancellation).ConfigureAwait(false);
        await DeleteAsync(keys.Partition, rows, cancellation).ConfigureAwait(false);
        await texts.DeleteAllAsync(keys.Partition, except: tag.Blob, cancellation).ConfigureAwait(false);
        await table.DeleteEntityAsync(keys.Partition, keys.Head, marked, cancellation).ConfigureAwait(false);
        await texts.DeleteAsync(tag.Blob, cancellation).ConfigureAwait(false);
    }

    public async Task<HeadPage> QueryAsync(
        InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var pages = table.QueryAsync<TableEntity>(HeadRow.Filter(query), Math.Min(pageSize, MostRowsInPage), cancellationToken: cancellation)
            .AsPages(continuationToken);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            var heads = new List<StoredHead>();
            foreach (var row in page.Values)
            {
                heads.Add(await ReadHeadAsync(row, cancellation).ConfigureAwait(false));
            }

            return new HeadPage(heads, page.ContinuationToken);
        }

        return new HeadPage([], null);
    }

    public async IAsyncEnumerable<StoredHead> ReadUnfinishedAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(HeadRow.Unfinished, cancellationToken: cancellation).ConfigureAwait(false))
        {
            yield return await ReadHeadAsync(row, cancellation).ConfigureAwait(false);
        }
    }

    public async IAsyncEnumerable<InboxMessage> ReadInboxesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var messages = table.QueryAsync<TableEntity>($"{HeadRow.Kind} eq '{HeadRow.KindMessage}'", cancellationToken: cancellation);
        await foreach (var row in messages.ConfigureAwait(false))
        {
            Remember(row, StoredText.BlobOf(row));
            yield return await ReadMessageAsync(row, cancellation).ConfigureAwait(false);
        }
    }

    public async Task DiscardAsync(string instanceId, IReadOnlyList<long> orders, CancellationToken cancellation)
    {
        var keys = new InstanceKeys(instanceId);
        var rows = orders.Select(keys.Message).ToList();
        await DeleteAsync(keys.Partition, rows, cancellation).ConfigureAwait(false);
        await DeleteMessageTextsAsync(rows, cancellation).ConfigureAwait(false);
    }

    private async Task<StoredHead> ReadHeadAsync(TableEntity row, CancellationToken cancellation)
    {
        var tag = HeadRow.Tag(row).ToString();
        try
        {
            var text = await texts.ReadAsync(row, cancellation).ConfigureAwait(false);
            return new StoredHead(StoredJson.Read<InstanceHead>(text, row.RowKey), tag);
        }
        catch (InvalidDataException exception)
        {
            return new StoredHead(HeadRow.Unreadable(row, exception.Message), tag);
        }
    }

    private async Task<InboxMessage> ReadMessageAsync(TableEntity row, CancellationToken cancellation)
    {
        try
        {
            return StoredJson.Read<InboxMessage>(await texts.ReadAsync(row, cancellation).ConfigureAwait(false), row.RowKey);
        }
        catch (InvalidDataException exception)
        {
            return new InboxMessage(InstanceKeys.OrderOf(row.RowKey), new()
            {
                Kind = MessageKind.Unreadable,
                InstanceId = InstanceKeys.Unescaped(row.PartitionKey),
                Failure = EngineFailures.Unreadable(exception.Message),
            });
        }
    }

    private void Remember(TableEntity message, string blob)
    {
        if (blob.Length > 0)
        {
            messageBlobs[message.RowKey] = blob;
        }
    }

    /// <summary>Deletes the large texts of messages that were consumed and of a generation that was replaced.</summary>
    private async Task DeleteTextsAsync(TablesCommit step, CancellationToken cancellation)
    {
        await DeleteMessageTextsAsync(step.ConsumedRows, cancellation).ConfigureAwait(false);
        if (step.ReplacedFolder.Length > 0)
        {
            await texts.DeleteAllAsync(step.ReplacedFolder, except: "", cancellation).ConfigureAwait(false);
        }
    }

    private async Task DeleteMessageTextsAsync(IReadOnlyList<string> rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
        {
            if (!messageBlobs.IsEmpty && messageBlobs.TryRemove(row, out var blob))
            {
                await texts.DeleteAsync(blob, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Publishes the step with the deletion of what it consumed and of the generation that it ends, and tells which rows are still to be deleted.</summary>
    private async Task<(HeadTag Tag, IReadOnlyList<string> Leftover)> PublishAsync(TablesCommit step, CancellationToken cancellation)
    {
        IReadOnlyList<string> done = [.. step.ConsumedRows, .. step.ReplacedRows];
        var together = done.Take(MostDeletions).ToList();
        try
        {
            var tag = await SubmitAsync(step, together, cancellation).ConfigureAwait(false);
            return (tag, [.. done.Skip(MostDeletions)]);
        }
        catch (TableTransactionFailedException exception) when (
            exception is { Status: 404, FailedTransactionActionIndex: { } index } && index >= step.Writes.Count)
        {
            // A row that is already gone is no reason not to publish.
            return (await SubmitAsync(step, [], cancellation).ConfigureAwait(false), done);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            await leases.RequireAsync(step.Epoch, cancellation).ConfigureAwait(false);
            throw new HeadConflictException(step.InstanceId);
        }
    }

    private async Task<HeadTag> SubmitAsync(TablesCommit step, IReadOnlyList<string> deletions, CancellationToken cancellation)
    {
        var response = await table.SubmitTransactionAsync(
            [.. step.Writes, .. deletions.Select(row => Deletion(step.Keys.Partition, row))], cancellation).ConfigureAwait(false);
        return step.TagAfter(response.Value[0].Headers.ETag ?? throw new InvalidDataException("The service gave no ETag."));
    }

    private async Task DeleteAsync(string partition, IReadOnlyList<string> rows, CancellationToken cancellation)
    {
        foreach (var chunk in rows.Distinct().Chunk(MostDeletions))
        {
            try
            {
                await table.SubmitTransactionAsync(chunk.Select(row => Deletion(partition, row)), cancellation).ConfigureAwait(false);
            }
            catch (TableTransactionFailedException exception) when (exception.Status == 404)
            {
                foreach (var row in chunk)
                {
                    await table.DeleteEntityAsync(partition, row, cancellationToken: cancellation).ConfigureAwait(false);
                }
            }
        }
    }

    private static TableTransactionAction Deletion(string partition, string row) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, row), ETag.All);
}
