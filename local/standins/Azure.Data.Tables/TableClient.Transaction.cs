namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>Writes all rows or none: at most 100, of one partition, each once, 4 MiB together.</summary>
    /// <exception cref="TableTransactionFailedException">One of the writes could not be done.</exception>
    public virtual Response<IReadOnlyList<Response>> SubmitTransaction(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default) =>
        SubmitAsync(transactionActions, async: false, cancellationToken).Result();

    /// <summary>Writes all rows or none: at most 100, of one partition, each once, 4 MiB together.</summary>
    /// <exception cref="TableTransactionFailedException">One of the writes could not be done.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default) =>
        await SubmitAsync(transactionActions, async: true, cancellationToken).ConfigureAwait(false);

    private async ValueTask<Response<IReadOnlyList<Response>>> SubmitAsync(
        IEnumerable<TableTransactionAction> transactionActions, bool async, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        TableTransactionAction[] actions = [.. transactionActions];
        if (actions.Length == 0)
        {
            throw new InvalidOperationException("The batch contains no entity operations.");
        }

        var message = TransactionRequest.Message(pipeline, Name, actions);
        var response = await pipeline.SendAsync(message, async, cancellationToken).ConfigureAwait(false);
        var parts = TransactionResponse.Parse(response);
        var failed = parts.FirstOrDefault(part => part.IsError);
        return failed is null
            ? Response.FromValue(parts, response)
            : throw new TableTransactionFailedException(new RequestFailedException(failed, null, TableErrorParser.Instance));
    }
}
