using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table.</summary>
public partial class TableClient
{
    private readonly TablePipeline pipeline;

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TablePipeline.Of(connectionString, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TablePipeline.Of(endpoint, credential, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TablePipeline.Of(endpoint, tokenCredential, options), tableName)
    {
    }

    /// <summary>For a double in a test.</summary>
    protected TableClient()
    {
    }

    internal TableClient(TablePipeline pipeline, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        this.pipeline = pipeline;
        Name = tableName;
    }

    public virtual string Name { get; }

    public virtual string AccountName => pipeline.AccountName;

    public virtual Uri Uri => new($"{pipeline.Endpoint.AbsoluteUri.TrimEnd('/')}/{Name}");

    public virtual Response<TableItem> Create(CancellationToken cancellationToken = default) =>
        pipeline.CreateAsync(Name, ifNotExists: false, async: false, cancellationToken).Result();

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        await pipeline.CreateAsync(Name, ifNotExists: false, async: true, cancellationToken).ConfigureAwait(false);

    public virtual Response<TableItem> CreateIfNotExists(CancellationToken cancellationToken = default) =>
        pipeline.CreateAsync(Name, ifNotExists: true, async: false, cancellationToken).Result();

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        await pipeline.CreateAsync(Name, ifNotExists: true, async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>Deletes the table; one that is not there is no error.</summary>
    public virtual Response Delete(CancellationToken cancellationToken = default) =>
        pipeline.DeleteAsync(Name, async: false, cancellationToken).Result();

    /// <summary>Deletes the table; one that is not there is no error.</summary>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        await pipeline.DeleteAsync(Name, async: true, cancellationToken).ConfigureAwait(false);
}
