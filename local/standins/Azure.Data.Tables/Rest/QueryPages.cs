namespace Azure.Data.Tables;

/// <summary>The pages of a query, fetched as they are asked for.</summary>
internal sealed class AsyncQueryPages<T>(TableQuery<T> query, int? size, CancellationToken cancellationToken) : AsyncPageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = await query.PageAsync(continuationToken, pageSizeHint ?? size, async: true, cancellationToken)
                .ConfigureAwait(false);
            yield return page;
            continuationToken = page.ContinuationToken;
        }
        while (continuationToken is not null);
    }
}

/// <summary>The pages of a query, fetched as they are asked for, without await.</summary>
internal sealed class QueryPages<T>(TableQuery<T> query, int? size, CancellationToken cancellationToken) : Pageable<T>
{
    public override IEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = query.PageAsync(continuationToken, pageSizeHint ?? size, async: false, cancellationToken).Result();
            yield return page;
            continuationToken = page.ContinuationToken;
        }
        while (continuationToken is not null);
    }
}
