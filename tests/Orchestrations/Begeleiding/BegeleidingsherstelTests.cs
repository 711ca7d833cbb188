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

    [Theory]
    [InlineData(Klantgroep.Zorgen)]
    [InlineData(Klantgroep.Matchen)]
    public async Task Moment_dat_is_opgeschreven_maar_niet_begonnen_begint_bij_de_volgende_poging(Klantgroep groep)
    {
        Haperaar? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new(
            rijen, wijziging => wijziging is Rijwijziging.Voegtoe && wijziging.Sleutel.StartsWith(Sleutels.Sporen, StringComparison.Ordinal)));
        var leven = await Levensloop.InBegeleiding(gemeente, groep);
        breker!.Zetscherp();

        await leven.Dagen(200);

        Assert.True(breker.Gebroken);
        await NietsTeLaat(gemeente, leven);
        Assert.All(leven.Klant.Uitnodigingen().GroupBy(uitnodiging => uitnodiging.Sleutel), ronde => Assert.Single(ronde));
        Assert.All((await leven.Klant.Taken()).GroupBy(taak => taak.Id), taak => Assert.Single(taak));
    }

    [Fact]
    public async Task Hartslag_waarvan_de_blik_blijft_mislukken_wordt_een_taak_voor_een_mens()
    {
        const int BijOpenenEnDaarnaZesKeer = 7;
        Haperaar? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new(
            rijen, wijziging => wijziging.Sleutel == $"{Sleutels.Sporen}reis", gedaan: false));
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren);
        breker!.Zetscherp(BijOpenenEnDaarnaZesKeer);

        await gemeente.Verder(TimeSpan.FromDays(30));

        Assert.True(breker.Gebroken);
        Assert.Single(await leven.Klant.Taken(), taak => taak.Soort == Taaksoort.StapMislukt);
        await NietsTeLaat(gemeente, leven);
    }

    /// <summary>Every track looks again later, and the sweep had nothing to mend.</summary>
    private static async Task NietsTeLaat(Proefgemeente gemeente, Levensloop leven)
    {
        await foreach (var (spoor, _) in gemeente.Opslag.LeesReeks<Spoor>(leven.Klant.KlantreisId, Sleutels.Sporen))
        {
            Assert.True(spoor.Klaar || spoor.VolgendMoment > gemeente.Nu, spoor.ToString());
            Assert.Equal(0, spoor.KerenHersteld);
        }
    }
}
