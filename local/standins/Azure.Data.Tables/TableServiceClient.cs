using System.Linq.Expressions;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of a storage account.</summary>
public class TableServiceClient
{
    private readonly TablePipeline pipeline;

    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions options = null)
        : this(TablePipeline.Of(connectionString, options))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
        : this(TablePipeline.Of(endpoint, credential, options))
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TablePipeline.Of(endpoint, tokenCredential, options))
    {
    }

    /// <summary>For a double in a test.</summary>
    protected TableServiceClient()
    {
    }

    private TableServiceClient(TablePipeline pipeline)
    {
        this.pipeline = pipeline;
    }

    public virtual string AccountName => pipeline.AccountName;

    public virtual Uri Uri => pipeline.Endpoint;

    public static string CreateQueryFilter(Expression<Func<TableItem, bool>> filter) => LinqFilter.Create(filter);

    public static string CreateQueryFilter(FormattableString filter) => FormattedFilter.Create(filter);

    public virtual TableClient GetTableClient(string tableName) => new(pipeline, tableName);

    public virtual Response<TableItem> CreateTable(string tableName, CancellationToken cancellationToken = default) =>
        pipeline.CreateAsync(Named(tableName), ifNotExists: false, async: false, cancellationToken).Result();

    public virtual async Task<Response<TableItem>> CreateTableAsync(
        string tableName, CancellationToken cancellationToken = default) =>
        await pipeline.CreateAsync(Named(tableName), ifNotExists: false, async: true, cancellationToken).ConfigureAwait(false);

    public virtual Response<TableItem> CreateTableIfNotExists(string tableName, CancellationToken cancellationToken = default) =>
        pipeline.CreateAsync(Named(tableName), ifNotExists: true, async: false, cancellationToken).Result();

    public virtual async Task<Response<TableItem>> CreateTableIfNotExistsAsync(
        string tableName, CancellationToken cancellationToken = default) =>
        await pipeline.CreateAsync(Named(tableName), ifNotExists: true, async: true, cancellationToken).ConfigureAwait(false);

    public virtual Response DeleteTable(string tableName, CancellationToken cancellationToken = default) =>
        pipeline.DeleteAsync(Named(tableName), async: false, cancellationToken).Result();

    public virtual async Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        await pipeline.DeleteAsync(Named(tableName), async: true, cancellationToken).ConfigureAwait(false);

    public virtual Pageable<TableItem> Query(
        string filter = null, int? maxPerPage = default, CancellationToken cancellationToken = default) =>
        new QueryPages<TableItem>(pipeline.Tables(filter), maxPerPage, cancellationToken);

    public virtual Pageable<TableItem> Query(
        FormattableString filter, int? maxPerPage = default, CancellationToken cancellationToken = default) =>
        Query(FormattedFilter.Create(filter), maxPerPage, cancellationToken);

    public virtual Pageable<TableItem> Query(
        Expression<Func<TableItem, bool>> filter, int? maxPerPage = default, CancellationToken cancellationToken = default) =>
        Query(LinqFilter.Create(filter), maxPerPage, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        string filter = null, int? maxPerPage = default, CancellationToken cancellationToken = default) =>
        new AsyncQueryPages<TableItem>(pipeline.Tables(filter), maxPerPage, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        FormattableString filter, int? maxPerPage = default, CancellationToken cancellationToken = default) =>
        QueryAsync(FormattedFilter.Create(filter), maxPerPage, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        Expression<Func<TableItem, bool>> filter, int? maxPerPage = default, CancellationToken cancellationToken = default) =>
        QueryAsync(LinqFilter.Create(filter), maxPerPage, cancellationToken);

    private static string Named(string tableName)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        return tableName;
    }
}
