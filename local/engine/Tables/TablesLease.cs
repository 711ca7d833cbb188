using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Local.Engine;

/// <summary>The row that says which host may publish, until when in real time, and as which epoch.</summary>
internal sealed class TablesLease(TableClient table, TimeProvider time)
{
    // No instance has an empty id.
    private const string Partition = "";
    private const string Row = "lease";

    private const string Owner = nameof(Owner);
    private const string Until = nameof(Until);
    private const string Epoch = nameof(Epoch);

    private readonly Lock gate = new();
    private long heldEpoch;
    private DateTimeOffset heldUntil;

    public async Task<EngineLease> AcquireAsync(string owner, TimeSpan duration, CancellationToken cancellation)
    {
        var row = await ReadAsync(cancellation).ConfigureAwait(false);
        ThrowIfHeld(row);
        var lease = new EngineLease(owner, (row?.GetInt64(Epoch) ?? 0) + 1, TakenOver: row?.GetString(Owner) is not null);
        try
        {
            await WriteAsync(lease.Owner, lease.Epoch, duration, row?.ETag, cancellation).ConfigureAwait(false);
            return lease;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            // Another host took it between our reading and our writing.
            ThrowIfHeld(await ReadAsync(cancellation).ConfigureAwait(false));
            throw;
        }
    }

    public async Task RenewAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation)
    {
        try
        {
            var row = await RequireAsync(lease.Epoch, cancellation).ConfigureAwait(false);
            await WriteAsync(lease.Owner, lease.Epoch, duration, row.ETag, cancellation).ConfigureAwait(false);
        }
        catch (RequestFailedException exception) when (exception.Status == 412)
        {
            await RequireAsync(lease.Epoch, cancellation).ConfigureAwait(false);
            throw;
        }
    }

    public async Task ReleaseAsync(EngineLease lease, CancellationToken cancellation)
    {
        var row = await ReadAsync(cancellation).ConfigureAwait(false);
        if (row?.GetInt64(Epoch) != lease.Epoch)
        {
            return;
        }

        try
        {
            await WriteAsync(owner: null, lease.Epoch, TimeSpan.Zero, row.ETag, cancellation).ConfigureAwait(false);
        }
        catch (RequestFailedException exception) when (exception.Status == 412)
        {
            // Another host has taken it by now.
        }
    }

    /// <summary>Costs nothing while our lease lasts: no other host can have taken the store. Else the row tells.</summary>
    /// <exception cref="StaleEpochException">Another host has taken the store.</exception>
    public async Task RequireBeforePublishingAsync(long epoch, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (heldEpoch == epoch && time.GetUtcNow() < heldUntil)
            {
                return;
            }
        }

        await RequireAsync(epoch, cancellation).ConfigureAwait(false);
    }

    /// <exception cref="StaleEpochException">Another host has taken the store.</exception>
    public async Task<TableEntity> RequireAsync(long epoch, CancellationToken cancellation)
    {
        var row = await ReadAsync(cancellation).ConfigureAwait(false);
        return row?.GetInt64(Epoch) == epoch
            ? row
            : throw new StaleEpochException(epoch, $"the store is at epoch {row?.GetInt64(Epoch) ?? 0}.");
    }

    private void ThrowIfHeld(TableEntity? row)
    {
        if (row?.GetString(Owner) is { } owner && row.GetDateTimeOffset(Until) is { } until && until > time.GetUtcNow())
        {
            throw new StoreInUseException(owner, until);
        }
    }

    private async Task<TableEntity?> ReadAsync(CancellationToken cancellation)
    {
        var response = await table.GetEntityIfExistsAsync<TableEntity>(Partition, Row, cancellationToken: cancellation)
            .ConfigureAwait(false);
        return response.HasValue ? response.Value : null;
    }

    private async Task WriteAsync(
        string? owner, long epoch, TimeSpan duration, ETag? expected, CancellationToken cancellation)
    {
        // Counted from before the request: our own idea of the end is never later than what others read.
        var until = time.GetUtcNow() + duration;
        var row = new TableEntity(Partition, Row) { [Owner] = owner, [Until] = until, [Epoch] = epoch };
        _ = expected is { } etag
            ? await table.UpdateEntityAsync(row, etag, TableUpdateMode.Replace, cancellation).ConfigureAwait(false)
            : await table.AddEntityAsync(row, cancellation).ConfigureAwait(false);
        lock (gate)
        {
            (heldEpoch, heldUntil) = (epoch, until);
        }
    }
}
