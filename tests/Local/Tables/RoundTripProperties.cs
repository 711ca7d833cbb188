using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

public class RoundTripProperties(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_written_comes_back()
    {
        var table = await azurite.NewTableAsync();
        var rows = Rows().Sample(40).Select((row, number) => row with { PartitionKey = "p", RowKey = $"{number:D3}" }).ToList();

        await table.SubmitTransactionAsync(
            rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), Cancel);
        var read = await table.QueryAsync<Afspraakrij>(cancellationToken: Cancel).ToListAsync(Cancel);

        Assert.Equal(rows.Select(row => row.Bijlage), read.Select(row => row.Bijlage));
        Assert.Equal(
            rows.Select(row => row with { Bijlage = null }),
            read.Select(row => row with { Timestamp = null, ETag = default, Bijlage = null }));
    }

    [Fact]
    public async Task Filters_agree_with_LINQ_over_the_same_rows()
    {
        var table = await azurite.NewTableAsync();
        var rows = Rows().Sample(60).Select((row, number) => row with { PartitionKey = "p", RowKey = $"{number:D3}" }).ToList();
        await table.SubmitTransactionAsync(
            rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), Cancel);

        foreach (var bound in rows.Take(10))
        {
            System.Linq.Expressions.Expression<Func<Afspraakrij, bool>>[] filters =
            [
                row => row.Ronde >= bound.Ronde,
                row => row.Nummer < bound.Nummer || row.Uitkomst == bound.Uitkomst,
                row => row.Begin > bound.Begin && row.Kans != bound.Kans,
                row => !(row.Bevestigd == bound.Bevestigd),
                row => row.Kenmerk == bound.Kenmerk,
            ];
            foreach (var filter in filters)
            {
                var found = await table.QueryAsync(filter, cancellationToken: Cancel).Select(row => row.RowKey).ToListAsync(Cancel);
                Assert.Equal(rows.Where(filter.Compile()).Select(row => row.RowKey), found);
            }
        }
    }

    private static Gen<Afspraakrij> Rows() =>
        from text in ArbMap.Default.GeneratorFor<NonNull<string>>()
        from number in ArbMap.Default.GeneratorFor<int>()
        from large in ArbMap.Default.GeneratorFor<long>()
        from part in ArbMap.Default.GeneratorFor<NormalFloat>()
        from bytes in ArbMap.Default.GeneratorFor<byte[]>()
        from guid in ArbMap.Default.GeneratorFor<Guid>()
        from minutes in Gen.Choose(0, 100_000_000)
        from choice in Gen.Elements(Enum.GetValues<Uitkomst>())
        from truth in ArbMap.Default.GeneratorFor<bool>()
        select new Afspraakrij
        {
            Plaats = WellFormed(text.Get),
            Ronde = number,
            Duur = truth ? number : null,
            Nummer = large,
            Kans = part.Get,
            Bevestigd = truth,
            Begin = DateTimeOffset.UnixEpoch.AddMinutes(minutes).AddTicks(number & 0xFFFF),
            Gemaakt = DateTime.UnixEpoch.AddTicks(minutes),
            Kenmerk = guid,
            Bijlage = bytes,
            Uitkomst = choice,
            Vorige = truth ? choice : null,
            Ruimte = truth ? null : WellFormed(text.Get),
        };

    // Half a surrogate pair is no text, and JSON cannot carry it.
    private static string WellFormed(string text) => new([.. text.Where(character => !char.IsSurrogate(character))]);
}
