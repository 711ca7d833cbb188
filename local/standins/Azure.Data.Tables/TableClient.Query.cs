using System.Linq.Expressions;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>The filter that a lambda stands for; null if it lets everything through.</summary>
    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => LinqFilter.Create(filter);

    /// <summary>A filter with its values quoted and escaped.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FormattedFilter.Create(filter);

    public virtual Pageable<T> Query<T>(
        Expression<Func<T, bool>> filter,
        int? maxPerPage = default,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        Query<T>(LinqFilter.Create(filter), maxPerPage, select, cancellationToken);

    public virtual Pageable<T> Query<T>(
        string filter = null,
        int? maxPerPage = default,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new QueryPages<T>(Rows<T>(filter, select), maxPerPage, cancellationToken);

    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter,
        int? maxPerPage = default,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        QueryAsync<T>(LinqFilter.Create(filter), maxPerPage, select, cancellationToken);

    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null,
        int? maxPerPage = default,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new AsyncQueryPages<T>(Rows<T>(filter, select), maxPerPage, cancellationToken);

    private TableQuery<T> Rows<T>(string filter, IEnumerable<string> select)
        where T : class, ITableEntity =>
        new(pipeline, Name + "()", filter, select is null ? null : string.Join(',', select), EntityReader.Read<T>);
}
