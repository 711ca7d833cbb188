using System.Net;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

public partial class TableClient
{
    public virtual Response AddEntity<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        AddAsync(entity, async: false, cancellationToken).Result();

    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        await AddAsync(entity, async: true, cancellationToken).ConfigureAwait(false);

    public virtual Response<T> GetEntity<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        Found(GetAsync<T>(partitionKey, rowKey, select, ifExists: false, async: false, cancellationToken).Result());

    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        Found(await GetAsync<T>(partitionKey, rowKey, select, ifExists: false, async: true, cancellationToken).ConfigureAwait(false));

    public virtual NullableResponse<T> GetEntityIfExists<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        GetAsync<T>(partitionKey, rowKey, select, ifExists: true, async: false, cancellationToken).Result();

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        await GetAsync<T>(partitionKey, rowKey, select, ifExists: true, async: true, cancellationToken).ConfigureAwait(false);

    public virtual Response UpsertEntity<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        WriteAsync(entity, mode, ifMatch: null, async: false, cancellationToken).Result();

    public virtual async Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        await WriteAsync(entity, mode, ifMatch: null, async: true, cancellationToken).ConfigureAwait(false);

    /// <param name="ifMatch">The state that the row must have; <see cref="ETag.All"/> for any.</param>
    public virtual Response UpdateEntity<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        WriteAsync(entity, mode, Given(ifMatch), async: false, cancellationToken).Result();

    /// <param name="ifMatch">The state that the row must have; <see cref="ETag.All"/> for any.</param>
    public virtual async Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        await WriteAsync(entity, mode, Given(ifMatch), async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>Deletes a row; one that is not there is no error, but has status 404.</summary>
    public virtual Response DeleteEntity(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteAsync(partitionKey, rowKey, ifMatch, async: false, cancellationToken).Result();

    /// <summary>Deletes a row; one that is not there is no error, but has status 404.</summary>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        await DeleteAsync(partitionKey, rowKey, ifMatch, async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>Deletes a row; one that is not there is no error, but has status 404.</summary>
    public virtual Response DeleteEntity(
        ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntity(WithKeys(entity).PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    /// <summary>Deletes a row; one that is not there is no error, but has status 404.</summary>
    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntityAsync(WithKeys(entity).PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    private static ITableEntity WithKeys(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey);
        ArgumentNullException.ThrowIfNull(entity.RowKey);
        return entity;
    }

    private static ETag Given(ETag ifMatch) =>
        ifMatch == default ? throw new ArgumentException("Value cannot be empty.", nameof(ifMatch)) : ifMatch;

    private static Response<T> Found<T>(NullableResponse<T> response) =>
        Response.FromValue(response.Value, response.GetRawResponse());

    private ValueTask<Response> AddAsync(ITableEntity entity, bool async, CancellationToken cancellationToken)
    {
        WithKeys(entity);
        var message = pipeline.Message();
        EntityRequests.Add(message.Request, pipeline, Name, entity);
        return pipeline.SendAsync(message, async, cancellationToken);
    }

    private ValueTask<Response> WriteAsync(
        ITableEntity entity, TableUpdateMode mode, ETag? ifMatch, bool async, CancellationToken cancellationToken)
    {
        WithKeys(entity);
        var message = pipeline.Message();
        EntityRequests.Write(message.Request, pipeline, Name, entity, mode, ifMatch);
        return pipeline.SendAsync(message, async, cancellationToken);
    }

    private ValueTask<Response> DeleteAsync(
        string partitionKey, string rowKey, ETag ifMatch, bool async, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        var message = pipeline.Message((int)HttpStatusCode.NotFound);
        EntityRequests.Delete(message.Request, pipeline, Name, partitionKey, rowKey, ifMatch);
        return pipeline.SendAsync(message, async, cancellationToken);
    }

    private async ValueTask<NullableResponse<T>> GetAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string> select,
        bool ifExists,
        bool async,
        CancellationToken cancellationToken)
        where T : class, ITableEntity
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        var path = TableRequest.EntityPath(Name, partitionKey, rowKey);
        var message = pipeline.Message(RequestMethod.Get, path, ifExists ? (int)HttpStatusCode.NotFound : 0);
        message.Request.WithQuery("$select", select is null ? null : string.Join(',', select));
        var response = await pipeline.SendAsync(message, async, cancellationToken).ConfigureAwait(false);
        if (response.Status == (int)HttpStatusCode.NotFound)
        {
            return new NoValueResponse<T>(response);
        }

        using var document = JsonDocument.Parse(response.Content);
        return Response.FromValue(EntityReader.Read<T>(document.RootElement), response);
    }
}
