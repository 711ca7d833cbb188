using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

public class EntityTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Moment = new(2031, 3, 4, 9, 30, 15, TimeSpan.FromHours(1));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_of_a_class_comes_back_as_it_was_written()
    {
        var table = await azurite.NewTableAsync();
        var written = new Afspraakrij
        {
            PartitionKey = "p",
            RowKey = "r",
            Plaats = "Zuiderhof",
            Ronde = 2,
            Nummer = long.MaxValue,
            Kans = 0.1,
            Bevestigd = true,
            Begin = Moment,
            Gemaakt = Moment.UtcDateTime,
            Kenmerk = Guid.Parse("8a7c1f1e-0000-4000-8000-000000000001"),
            Bijlage = [0, 1, 255],
            Uitkomst = Uitkomst.NietVerschenen,
            Vorige = Uitkomst.Verschenen,
            Ruimte = "2.14",
            Kladje = "blijft hier",
        };

        await table.AddEntityAsync(written, Cancel);
        var read = (await table.GetEntityAsync<Afspraakrij>("p", "r", cancellationToken: Cancel)).Value;

        Assert.Equal(written.Bijlage, read.Bijlage);
        Assert.NotNull(read.Timestamp);
        Assert.NotEqual(default, read.ETag);
        Assert.Equal(
            written with { Kladje = null, Bijlage = null },
            read with { Timestamp = null, ETag = default, Bijlage = null });
    }

    [Fact]
    public async Task A_row_as_a_dictionary_keeps_the_type_of_each_value()
    {
        var table = await azurite.NewTableAsync();
        var written = new TableEntity("p", "r")
        {
            ["Tekst"] = "'aanhalingsteken' en \u20ac",
            ["Klein"] = 1,
            ["Groot"] = 1L,
            ["Rond"] = 3.0,
            ["Deel"] = 0.25,
            ["Waar"] = true,
            ["Moment"] = Moment,
            ["Kenmerk"] = Guid.Empty,
            ["Bytes"] = new byte[] { 7 },
            ["Niets"] = null,
        };

        await table.AddEntityAsync(written, Cancel);
        var read = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;

        Assert.Equal(written["Tekst"], read.GetString("Tekst"));
        Assert.Equal(1, read.GetInt32("Klein"));
        Assert.Equal(1L, read.GetInt64("Groot"));
        Assert.Equal(3.0, read.GetDouble("Rond"));
        Assert.Equal(0.25, read.GetDouble("Deel"));
        Assert.True(read.GetBoolean("Waar"));
        Assert.Equal(Moment, read.GetDateTimeOffset("Moment"));
        Assert.Equal(Moment.UtcDateTime, read.GetDateTime("Moment"));
        Assert.Equal(Guid.Empty, read.GetGuid("Kenmerk"));
        Assert.Equal([7], read.GetBinaryData("Bytes").ToArray());
        Assert.False(read.ContainsKey("Niets"));
        Assert.Throws<InvalidOperationException>(() => read.GetInt32("Groot"));
    }

    [Fact]
    public async Task A_row_that_is_there_is_not_added_again()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Cancel);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.AddEntityAsync(new TableEntity("p", "r"), Cancel));

        Assert.Equal(409, failure.Status);
        Assert.Equal(TableErrorCode.EntityAlreadyExists, failure.ErrorCode);
    }

    [Fact]
    public async Task A_row_that_changed_since_it_was_read_is_not_written_or_deleted()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Ronde"] = 1 }, Cancel);
        var read = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Ronde"] = 2 }, cancellationToken: Cancel);

        var update = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(read, read.ETag, cancellationToken: Cancel));
        var deletion = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.DeleteEntityAsync("p", "r", read.ETag, Cancel));

        Assert.Equal(412, update.Status);
        Assert.Equal(TableErrorCode.UpdateConditionNotSatisfied, update.ErrorCode);
        Assert.Equal(412, deletion.Status);
    }

    [Fact]
    public async Task A_write_answers_with_the_ETag_that_the_next_write_expects()
    {
        var table = await azurite.NewTableAsync();
        var added = await table.AddEntityAsync(new TableEntity("p", "r"), Cancel);

        var updated = await table.UpdateEntityAsync(
            new TableEntity("p", "r"), added.Headers.ETag!.Value, TableUpdateMode.Replace, Cancel);

        Assert.Equal(204, updated.Status);
        Assert.NotEqual(added.Headers.ETag, updated.Headers.ETag);
    }

    [Fact]
    public async Task Merge_keeps_what_replace_removes()
    {
        var table = await azurite.NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 1 }, cancellationToken: Cancel);

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 2 }, TableUpdateMode.Merge, Cancel);
        var merged = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["B"] = 3 }, ETag.All, TableUpdateMode.Replace, Cancel);
        var replaced = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;

        Assert.Equal((1, 2), (merged.GetInt32("A"), merged.GetInt32("B")));
        Assert.Equal((null, 3), (replaced.GetInt32("A"), replaced.GetInt32("B")));
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_not_found_but_may_be_asked_for_and_deleted()
    {
        var table = await azurite.NewTableAsync();

        var get = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel));
        var update = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All, cancellationToken: Cancel));
        var asked = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancel);
        var deleted = await table.DeleteEntityAsync("p", "r", cancellationToken: Cancel);

        Assert.Equal(404, get.Status);
        Assert.Equal(TableErrorCode.ResourceNotFound, get.ErrorCode);
        Assert.Equal(404, update.Status);
        Assert.False(asked.HasValue);
        Assert.Equal(404, deleted.Status);
        await Assert.ThrowsAsync<ArgumentException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r"), default, cancellationToken: Cancel));
    }

    [Theory]
    [InlineData("een 'naam'", "a+b=c&d")]
    [InlineData("spatie en %", "\u00eb\u20ac")]
    [InlineData("", "lege partitie")]
    [InlineData("(haakjes)", "'")]
    public async Task Keys_may_hold_any_character_that_the_service_allows(string partitionKey, string rowKey)
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity(partitionKey, rowKey) { ["A"] = 1 }, Cancel);
        await table.UpsertEntityAsync(new TableEntity(partitionKey, rowKey) { ["B"] = 2 }, cancellationToken: Cancel);

        var read = (await table.GetEntityAsync<TableEntity>(partitionKey, rowKey, ["A", "B"], Cancel)).Value;
        var deleted = await table.DeleteEntityAsync(partitionKey, rowKey, cancellationToken: Cancel);

        Assert.Equal((1, 2), (read.GetInt32("A"), read.GetInt32("B")));
        Assert.Equal(204, deleted.Status);
    }

    [Fact]
    public async Task The_synchronous_methods_do_the_same()
    {
        var table = await azurite.NewTableAsync();
        table.AddEntity(new TableEntity("p", "r") { ["A"] = 1 }, Cancel);
        table.UpsertEntity(new TableEntity("p", "r") { ["A"] = 2 }, cancellationToken: Cancel);

        Assert.Equal(2, table.GetEntity<TableEntity>("p", "r", cancellationToken: Cancel).Value.GetInt32("A"));
        Assert.Single(table.Query<TableEntity>(row => row.PartitionKey == "p", cancellationToken: Cancel));
        Assert.Equal(204, table.DeleteEntity("p", "r", cancellationToken: Cancel).Status);
    }

    [Fact]
    public async Task A_local_time_is_refused_because_the_service_would_take_it_for_UTC()
    {
        var table = await azurite.NewTableAsync();
        var row = new TableEntity("p", "r") { ["Moment"] = new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Local) };

        await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(row, Cancel));
    }
}
