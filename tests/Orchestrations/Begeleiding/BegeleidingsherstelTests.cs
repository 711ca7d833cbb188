using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The loop of begeleiding is rebuilt from its rows, and a bell that rings for nothing does no harm.</summary>
public class BegeleidingsherstelTests
{
    [Fact]
    public async Task Klantreis_waarvan_de_instantie_verdwijnt_gaat_verder_zonder_een_moment_te_missen_of_te_herhalen()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;

        for (var maand = 4; maand <= 14; maand++)
        {
            await leven.Tot(Lokaletijd.Moment(sinds.AddMonths(maand), new(12, 0)));
            await gemeente.Durable.TerminateInstanceAsync(leven.Klant.KlantreisId);
            await gemeente.Rust();
            await gemeente.Durable.PurgeInstanceAsync(leven.Klant.KlantreisId);
        }

        var gesprekken = await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek);
        Assert.Equal([(1, 1), (2, 1)], gesprekken.Select(gesprek => (gesprek.Nummer, gesprek.Ronde)));
        Assert.All(leven.Klant.Uitnodigingen().GroupBy(uitnodiging => uitnodiging.Sleutel), ronde => Assert.Single(ronde));
        Assert.Contains(await leven.Klant.Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.KlantreisWerdHersteld);
    }

    [Fact]
    public async Task Bellen_om_niets_in_de_begeleiding_verandert_niets_en_houdt_de_historie_kort()
    {
        await using var gemeente = await Proefgemeente.Open();
        var boek = new Historieboek(gemeente);
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen);
        await leven.Dagen(10);
        var tijdlijn = await leven.Klant.Tijdlijn();

        for (var keer = 0; keer < 50; keer++)
        {
            await gemeente.Durable.RaiseEventAsync(leven.Klant.KlantreisId, "Bel");
            await gemeente.Rust();
        }

        Assert.Equal(tijdlijn.Select(Opslagformaat.Schrijf), (await leven.Klant.Tijdlijn()).Select(Opslagformaat.Schrijf));
        Assert.True(boek.Langste < 100, boek.ToString());
        var spoor = (await gemeente.Opslag.Vereis<Spoor>(leven.Klant.KlantreisId, Sleutels.Spoor(leven.Klant.KlantreisId))).Waarde;
        Assert.True(spoor.VolgendMoment > gemeente.Nu, spoor.ToString());
    }
}
