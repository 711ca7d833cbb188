namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Nobody is visited at home without having said yes (beleidskader footnote 15).</summary>
public class ThuisbezoekTests
{
    [Fact]
    public async Task Wie_de_toestemming_intrekt_wordt_niet_thuis_bezocht_en_krijgt_een_afspraak_op_kantoor()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;
        await leven.Klant.WilThuisBezoek(true);
        await leven.Tot(Lokaletijd.Moment(sinds.AddMonths(12).AddDays(-20), new(12, 0)));
        var thuis = (await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek)).Single(gesprek => gesprek.IsOpen);
        Assert.Equal((2, Gespreksplaats.Thuis), (thuis.Nummer, thuis.Plaats));

        await leven.Klant.WilThuisBezoek(false);
        await leven.Dagen(60);

        var gesprekken = (await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek)).Where(gesprek => gesprek.Nummer == 2).ToList();
        Assert.Equal([Afspraakstatus.Verplaatst, Afspraakstatus.Verschenen], gesprekken.OrderBy(gesprek => gesprek.Ronde).Select(gesprek => gesprek.Status));
        Assert.NotEqual(Gespreksplaats.Thuis, gesprekken.Single(gesprek => gesprek.Ronde == 2).Plaats);
    }
}
