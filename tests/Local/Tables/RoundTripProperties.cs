using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

/// <summary>What is written in a table comes back: whole, in part, and page by page.</summary>
public class RoundTripProperties(AzuriteFixture azurite)
{
    private static readonly string[] OfTheService = ["odata.etag", "Timestamp"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_written_comes_back_with_its_type()
    {
        var table = await azurite.NewTableAsync();

        Property.Holds(
            Generated.Entities,
            written =>
            {
                table.UpsertEntity(written, TableUpdateMode.Replace, Cancel);

                var read = table.GetEntity<TableEntity>(written.PartitionKey, written.RowKey, cancellationToken: Cancel).Value;

                Assert.Equal(written.Keys.Order(), read.Keys.Except(OfTheService).Order());
                Assert.All(written, column => Assert.Equal(column.Value, read[column.Key]));
                Assert.All(written, column => Assert.IsType(column.Value.GetType(), read[column.Key]));
            },
            count: 60);
    }

    [Fact]
    public async Task A_row_of_a_class_comes_back_in_a_query()
    {
        var table = await azurite.NewTableAsync();

        Property.Holds(
            Gen.ArrayOf(Generated.Rows, 10),
            rows =>
            {
                var written = rows.Select((row, number) => row with { PartitionKey = $"{Guid.NewGuid():N}", RowKey = $"{number}" }).ToList();
                written.ForEach(row => table.AddEntity(row, Cancel));

                var read = written.Select(row => table.Query<Afspraakrij>(other => other.PartitionKey == row.PartitionKey, cancellationToken: Cancel).Single());

                Assert.Equal(written, read.Select(row => row with { Timestamp = null, ETag = default }));
            },
            count: 4);
    }

    [Fact]
    public async Task Select_gives_the_columns_asked_for_and_no_other()
    {
        var table = await azurite.NewTableAsync();

        Property.Holds(
            from entity in Generated.Entities
            from asked in Gen.SubListOf(entity.Keys.ToArray())
            where asked.Count > 0
            select (entity, asked),
            sample =>
            {
                var (written, asked) = sample;
                table.UpsertEntity(written, TableUpdateMode.Replace, Cancel);

                var read = table.GetEntity<TableEntity>(written.PartitionKey, written.RowKey, asked, Cancel).Value;
                var queried = table.Query<TableEntity>(
                    TableClient.CreateQueryFilter($"PartitionKey eq {written.PartitionKey} and RowKey eq {written.RowKey}"), select: asked, cancellationToken: Cancel).Single();

                Assert.Equal(asked.Order(), read.Keys.Except(OfTheService).Order());
                Assert.Equal(asked.Order(), queried.Keys.Except(OfTheService).Order());
                Assert.All(asked, name => Assert.Equal(written[name], queried[name]));
            },
            count: 25);
    }

    [Fact]
    public async Task The_pages_of_a_query_are_together_the_query_from_whatever_token_it_goes_on()
    {
        var table = await azurite.NewTableAsync();
        var rows = Enumerable.Range(0, 40).Select(number => new TableEntity($"p{number % 3}", $"{number:D2}") { ["Nummer"] = number }).ToList();
        rows.ForEach(row => table.AddEntity(row, Cancel));

        Property.Holds(
            from size in Gen.Choose(1, 45)
            from bound in Gen.Choose(0, 40)
            select (size, bound),
            sample =>
            {
                var query = table.Query<TableEntity>($"Nummer lt {sample.bound}", sample.size, cancellationToken: Cancel);
                var expected = rows.Where(row => row.GetInt32("Nummer") < sample.bound).OrderBy(row => row.PartitionKey).ThenBy(row => row.RowKey)
                    .Select(row => row.RowKey).ToList();

                var pages = query.AsPages().ToList();

                Assert.Equal(expected, pages.SelectMany(page => page.Values).Select(row => row.RowKey));
                Assert.All(pages, page => Assert.True(page.Values.Count <= sample.size));
                foreach (var (index, page) in pages.Index().Where(pair => pair.Item.ContinuationToken is not null))
                {
                    var rest = query.AsPages(page.ContinuationToken).SelectMany(later => later.Values).Select(row => row.RowKey);
                    Assert.Equal(pages.Skip(index + 1).SelectMany(later => later.Values).Select(row => row.RowKey), rest);
                }
            },
            count: 8);
    }
}
