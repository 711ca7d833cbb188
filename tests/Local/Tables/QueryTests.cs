using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

public class QueryTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Moment = new(2031, 3, 4, 9, 30, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_have_the_size_asked_for_and_a_token_goes_on_where_the_page_ended()
    {
        var table = await TableWithTenRowsAsync();

        var pages = await table.QueryAsync<Afspraakrij>(maxPerPage: 4, cancellationToken: Cancel)
            .AsPages().ToListAsync(Cancel);
        var rest = await table.QueryAsync<Afspraakrij>(maxPerPage: 4, cancellationToken: Cancel)
            .AsPages(pages[0].ContinuationToken).ToListAsync(Cancel);

        Assert.Equal([4, 4, 2], pages.Select(page => page.Values.Count));
        Assert.Null(pages[^1].ContinuationToken);
        Assert.Equal(pages.Skip(1).SelectMany(Keys), rest.SelectMany(Keys));
    }

    [Fact]
    public async Task Select_returns_only_those_columns()
    {
        var table = await TableWithTenRowsAsync();

        var row = await table.QueryAsync<TableEntity>("RowKey eq 'r3'", select: ["RowKey", "Ronde"], cancellationToken: Cancel)
            .SingleAsync(Cancel);

        Assert.Equal("r3", row.RowKey);
        Assert.Equal(3, row.GetInt32("Ronde"));
        Assert.False(row.ContainsKey("Plaats"));
    }

    [Fact]
    public async Task A_lambda_finds_the_rows_that_LINQ_finds()
    {
        var table = await TableWithTenRowsAsync();
        var after = Moment.AddDays(3);
        var kenmerk = Kenmerk(6);
        System.Linq.Expressions.Expression<Func<Afspraakrij, bool>>[] filters =
        [
            row => row.PartitionKey == "p" && row.RowKey == "r5",
            row => row.Ronde > 3 && row.Ronde <= 7,
            row => row.Begin >= after,
            row => row.Nummer == 4_000_000_000_000L,
            row => row.Kans < 0.35,
            row => row.Kenmerk == kenmerk,
            row => row.Bevestigd == true,
            row => !(row.Bevestigd == true) || row.Ronde == 2,
            row => row.Uitkomst == Uitkomst.NietVerschenen,
            row => row.Uitkomst != Uitkomst.Verschenen && row.Plaats == "zaal '5'",
            row => string.Compare(row.RowKey, "r4", StringComparison.Ordinal) >= 0,
            row => string.CompareOrdinal(row.RowKey, "r8") > 0,
            row => string.Equals(row.Plaats, "zaal '1'", StringComparison.Ordinal),
            row => true,
        ];
        var all = await table.QueryAsync<Afspraakrij>(cancellationToken: Cancel).ToListAsync(Cancel);
        Assert.Equal(10, all.Count);

        foreach (var filter in filters)
        {
            var found = await table.QueryAsync(filter, cancellationToken: Cancel).ToListAsync(Cancel);
            Assert.Equal(all.Where(filter.Compile()).Select(row => row.RowKey), found.Select(row => row.RowKey));
            Assert.NotEmpty(found);
        }
    }

    [Fact]
    public void A_filter_from_an_interpolated_string_quotes_and_escapes_its_values()
    {
        var filter = TableClient.CreateQueryFilter(
            $"A eq {"O'Neill"} and B eq {5L} and C ge {Moment} and D eq {Guid.Empty} and E eq {true} and F eq {2.0} and G eq {new byte[] { 255 }}");

        Assert.Equal(
            "A eq 'O''Neill' and B eq 5L and C ge datetime'2031-03-04T09:30:00Z' and " +
            "D eq guid'00000000-0000-0000-0000-000000000000' and E eq true and F eq 2.0 and G eq X'FF'",
            filter);
    }

    [Fact]
    public void A_filter_from_a_lambda_is_what_the_service_reads()
    {
        var named = new { Key = "p" };

        Assert.Equal(
            "(PartitionKey eq 'p') and ((Ronde lt 3) or (Uitkomst eq 'Verschenen'))",
            TableClient.CreateQueryFilter<Afspraakrij>(
                row => row.PartitionKey == named.Key && (row.Ronde < 3 || row.Uitkomst == Uitkomst.Verschenen)));
        Assert.Equal(
            "(Plaats eq 'A') and (Aantal gt 2L)",
            TableClient.CreateQueryFilter<TableEntity>(row => row.GetString("Plaats") == "A" && row.GetInt64("Aantal") > 2));
        Assert.Equal("not (Ronde eq 1)", TableClient.CreateQueryFilter<Afspraakrij>(row => !(row.Ronde == 1)));
        Assert.Equal("TableName ge 'k'", TableServiceClient.CreateQueryFilter(item => item.Name.CompareTo("k") >= 0));
        Assert.Null(TableClient.CreateQueryFilter<Afspraakrij>(row => true));
    }

    [Fact]
    public void A_lambda_that_the_service_cannot_answer_is_refused()
    {
        Assert.Throws<NotSupportedException>(
            () => TableClient.CreateQueryFilter<Afspraakrij>(row => row.Plaats!.StartsWith('A')));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Afspraakrij>(row => row.Einde.HasValue));
        Assert.Throws<NotSupportedException>(
            () => TableClient.CreateQueryFilter<Afspraakrij>(row => (row.Plaats ?? "A") == "A"));
    }

    [Fact]
    public async Task A_filter_that_is_no_filter_is_a_bad_request()
    {
        var table = await TableWithTenRowsAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.QueryAsync<TableEntity>("dit is (geen filter", cancellationToken: Cancel).ToListAsync(Cancel).AsTask());

        Assert.Equal(400, failure.Status);
    }

    [Fact]
    public async Task Tables_are_made_listed_and_deleted()
    {
        var service = new TableServiceClient(await azurite.ConnectionStringAsync());
        var name = AzuriteFixture.UniqueName();

        await service.CreateTableAsync(name, Cancel);
        var again = await service.CreateTableIfNotExistsAsync(name, Cancel);
        var conflict = await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableAsync(name, Cancel));
        var listed = await service.QueryAsync(item => item.Name == name, cancellationToken: Cancel).ToListAsync(Cancel);
        var deleted = await service.DeleteTableAsync(name, Cancel);
        var gone = await service.DeleteTableAsync(name, Cancel);

        Assert.Equal(409, again.GetRawResponse().Status);
        Assert.Equal(TableErrorCode.TableAlreadyExists, conflict.ErrorCode);
        Assert.Equal([name], listed.Select(item => item.Name));
        Assert.Equal((204, 404), (deleted.Status, gone.Status));
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_named_by_its_code()
    {
        var table = new TableClient(await azurite.ConnectionStringAsync(), AzuriteFixture.UniqueName());

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.AddEntityAsync(new TableEntity("p", "r"), Cancel));

        Assert.Equal(404, failure.Status);
        Assert.Equal(TableErrorCode.TableNotFound, failure.ErrorCode);
    }

    private static IEnumerable<string> Keys(Page<Afspraakrij> page) => page.Values.Select(row => row.RowKey);

    private static Guid Kenmerk(int number) => new(number, 0, 0, new byte[8]);

    private async Task<TableClient> TableWithTenRowsAsync()
    {
        var table = await azurite.NewTableAsync();
        await table.SubmitTransactionAsync(
            Enumerable.Range(0, 10).Select(number => new TableTransactionAction(
                TableTransactionActionType.Add,
                new Afspraakrij
                {
                    PartitionKey = "p",
                    RowKey = $"r{number}",
                    Ronde = number,
                    Nummer = number * 1_000_000_000_000L,
                    Kans = number / 10.0,
                    Begin = Moment.AddDays(number),
                    Bevestigd = number % 2 == 0,
                    Kenmerk = Kenmerk(number),
                    Plaats = $"zaal '{number}'",
                    Uitkomst = (Uitkomst)(number % 3),
                })),
            Cancel);
        return table;
    }
}
