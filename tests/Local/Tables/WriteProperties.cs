using Azure;
using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

/// <summary>Writes, one by one and in a transaction, do what a dictionary of rows would do, with the codes of the service.</summary>
public class WriteProperties(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Gen<RowWrite> Writes =>
        from row in Gen.Choose(0, 2)
        from kind in Gen.Elements(Enum.GetValues<TableTransactionActionType>())
        from state in Gen.Elements(Enum.GetValues<ExpectedState>())
        from columns in Gen.SubListOf("A", "B", "C")
        from value in Gen.Choose(0, 1000)
        select new RowWrite($"r{row}", kind, state, columns.ToDictionary(column => column, _ => value));

    [Fact]
    public async Task Writes_one_by_one_change_the_row_or_fail_with_the_code_of_the_service()
    {
        var table = await azurite.NewTableAsync();

        Property.Holds(
            Gen.ArrayOf(Writes, 12),
            writes =>
            {
                var model = new RowModel($"{Guid.NewGuid():N}");
                foreach (var write in writes)
                {
                    var tag = model.Tag(write);
                    var expected = model.Apply(write, tag);

                    var (status, written) = Do(table, model.Entity(write), write.Kind, tag);

                    Assert.Equal(expected, status);
                    model.Remember(write, written);
                    Assert.Equal(model.Rows, Read(table, model.Partition));
                }
            },
            count: 12);
    }

    [Fact]
    public async Task A_transaction_is_done_whole_or_tells_the_write_that_failed_and_changes_nothing()
    {
        var table = await azurite.NewTableAsync();

        Property.Holds(
            Gen.ArrayOf(Gen.NonEmptyListOf(Writes), 5),
            transactions =>
            {
                var model = new RowModel($"{Guid.NewGuid():N}");
                foreach (var transaction in transactions)
                {
                    var writes = transaction.DistinctBy(write => write.Row).Select(write => (Write: write, Tag: model.Tag(write))).ToList();
                    var after = model.Copy();
                    var failed = writes.FindIndex(pair => after.Apply(pair.Write, pair.Tag) >= 400);
                    var actions = writes.Select(pair => new TableTransactionAction(pair.Write.Kind, model.Entity(pair.Write), pair.Tag));

                    if (failed < 0)
                    {
                        var parts = table.SubmitTransaction(actions, Cancel).Value;
                        Assert.All(parts, part => Assert.Equal(204, part.Status));
                        foreach (var (write, part) in writes.Select(pair => pair.Write).Zip(parts))
                        {
                            after.Remember(write, part.Headers.ETag);
                        }

                        model = after;
                    }
                    else
                    {
                        var failure = Assert.Throws<TableTransactionFailedException>(() => table.SubmitTransaction(actions, Cancel));
                        Assert.Equal(failed, failure.FailedTransactionActionIndex);
                        Assert.Equal(model.Copy().Apply(writes[failed].Write, writes[failed].Tag), failure.Status);
                    }

                    Assert.Equal(model.Rows, Read(table, model.Partition));
                }
            },
            count: 8);
    }

    private static (int Status, ETag? Tag) Do(TableClient table, TableEntity entity, TableTransactionActionType kind, ETag tag)
    {
        try
        {
            var response = kind switch
            {
                TableTransactionActionType.Add => table.AddEntity(entity, Cancel),
                TableTransactionActionType.UpsertMerge => table.UpsertEntity(entity, TableUpdateMode.Merge, Cancel),
                TableTransactionActionType.UpsertReplace => table.UpsertEntity(entity, TableUpdateMode.Replace, Cancel),
                TableTransactionActionType.UpdateMerge => table.UpdateEntity(entity, tag, TableUpdateMode.Merge, Cancel),
                TableTransactionActionType.UpdateReplace => table.UpdateEntity(entity, tag, TableUpdateMode.Replace, Cancel),
                _ => table.DeleteEntity(entity, tag, Cancel),
            };
            return (response.Status, response.Headers.ETag);
        }
        catch (RequestFailedException exception)
        {
            return (exception.Status, null);
        }
    }

    private static Dictionary<string, string> Read(TableClient table, string partition) =>
        table.Query<TableEntity>(row => row.PartitionKey == partition, cancellationToken: Cancel).ToDictionary(
            row => row.RowKey,
            row => RowModel.Text(row.Where(column => column.Value is int).ToDictionary(column => column.Key, column => (int)column.Value)));
}
