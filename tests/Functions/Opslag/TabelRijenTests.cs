using Azure.Data.Tables;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Functions.Tests;

public sealed class TabelRijenTests(AzuriteFixture azurite) : RijenContract
{
    [Fact]
    public async Task Content_that_does_not_fit_in_a_row_is_refused()
    {
        var rijen = await Nieuw();
        var teLang = new string('x', (Inhoudsdelen.TekensPerDeel * Inhoudsdelen.HoogsteAantal) + 1);

        var fout = await Assert.ThrowsAsync<ArgumentException>(
            () => rijen.Schrijf(Tabel.Klantreizen, "reis-1", [new Rijwijziging.Zet("a", teLang)], Stop));

        Assert.Contains("'a' is te lang", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1a")]
    [InlineData("a-b")]
    public void A_prefix_that_no_table_can_have_is_refused(string voorvoegsel) =>
        Assert.Throws<InstellingException>(() => new Tabellen(new TableServiceClient("UseDevelopmentStorage=true"), voorvoegsel));

    protected override async Task<IRijen> Nieuw() =>
        new TabelRijen(new(new(await azurite.ConnectionStringAsync()), AzuriteFixture.UniqueName()));
}
