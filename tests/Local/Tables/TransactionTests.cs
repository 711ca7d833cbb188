using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

public class TransactionTests(AzuriteFixture azurite)
{
    private static readonly string[] Present = ["merge", "replace", "delete", "upsert"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_kinds_of_write_are_done_in_one_transaction()
    {
        var table = await azurite.NewTableAsync();
        await table.SubmitTransactionAsync(
            Present.Select(key => Action(TableTransactionActionType.Add, key, 1)), Cancel);

        var response = await table.SubmitTransactionAsync(
            [
                Action(TableTransactionActionType.Add, "add", 2),
                Action(TableTransactionActionType.UpdateMerge, "merge", 2),
                Action(TableTransactionActionType.UpdateReplace, "replace", 2),
                Action(TableTransactionActionType.Delete, "delete", 2),
                Action(TableTransactionActionType.UpsertMerge, "upsert", 2),
                Action(TableTransactionActionType.UpsertReplace, "een 'nieuwe' \u20ac", 2),
            ],
            Cancel);
        var rows = await table.QueryAsync<TableEntity>(cancellationToken: Cancel).ToListAsync(Cancel);

        Assert.Equal(6, response.Value.Count);
        Assert.All(response.Value, part => Assert.Equal(204, part.Status));
        Assert.NotNull(response.Value[0].Headers.ETag);
        Assert.Equal(["add", "een 'nieuwe' \u20ac", "merge", "replace", "upsert"], rows.Select(row => row.RowKey));
        Assert.All(rows, row => Assert.Equal(2, row.GetInt32("Waarde")));
    }

    [Fact]
    public async Task The_failing_action_is_told_by_its_index_and_nothing_is_written()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "b"), Cancel);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [
                Action(TableTransactionActionType.Add, "a", 1),
                Action(TableTransactionActionType.Add, "b", 1),
                Action(TableTransactionActionType.Add, "c", 1),
            ],
            Cancel));

        Assert.Equal(409, failure.Status);
        Assert.Equal(TableErrorCode.EntityAlreadyExists, failure.ErrorCode);
        Assert.Equal(1, failure.FailedTransactionActionIndex);
        Assert.Single(await table.QueryAsync<TableEntity>(cancellationToken: Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task An_update_that_expects_another_state_stops_the_whole_transaction()
    {
        var table = await azurite.NewTableAsync();
        var first = await table.AddEntityAsync(new TableEntity("p", "a"), Cancel);
        await table.UpsertEntityAsync(new TableEntity("p", "a") { ["Waarde"] = 1 }, cancellationToken: Cancel);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [
                Action(TableTransactionActionType.Add, "b", 1),
                new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "a"), first.Headers.ETag!.Value),
            ],
            Cancel));

        Assert.Equal(412, failure.Status);
        Assert.Equal(1, failure.FailedTransactionActionIndex);
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p", "b", cancellationToken: Cancel)).HasValue);
    }

    [Fact]
    public async Task An_empty_transaction_is_refused()
    {
        var table = await azurite.NewTableAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.SubmitTransactionAsync([], Cancel));
    }

    [Fact]
    public async Task A_hundred_rows_go_in_one_transaction()
    {
        var table = await azurite.NewTableAsync();

        var response = table.SubmitTransaction(
            Enumerable.Range(0, 100).Select(number => Action(TableTransactionActionType.Add, $"{number:D3}", number)), Cancel);

        Assert.Equal(100, response.Value.Count);
        Assert.Equal(100, await table.QueryAsync<TableEntity>(cancellationToken: Cancel).CountAsync(Cancel));
    }

    private static TableTransactionAction Action(TableTransactionActionType type, string rowKey, int value) =>
        new(type, new TableEntity("p", rowKey) { ["Waarde"] = value });
}
