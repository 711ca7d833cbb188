using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

public class StilteTests
{
    [Fact]
    public async Task Wie_s_avonds_verzet_hoort_het_nieuwe_moment_de_volgende_ochtend()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var eerste = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        var avond = Lokaletijd.Moment(Lokaletijd.Datum(gemeente.Nu), new(21, 30));
        await gemeente.Naar(avond);
        await klant.Meld(eerste, "Verplaatst", Rol.Intaker);
        Assert.Single(klant.Uitnodigingen());

        await gemeente.Naar(avond.AddHours(11));

        var tweede = klant.Uitnodigingen()[^1];
        Assert.Equal(2, klant.Uitnodigingen().Count);
        Assert.Equal(Lokaletijd.Moment(Lokaletijd.Datum(avond).AddDays(1), new(8, 0)), tweede.Op);
        AssertRustig(gemeente);
    }

    [Fact]
    public async Task Een_herinnering_die_door_uitval_s_nachts_vrijkomt_gaat_pas_in_de_ochtend()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var herinnering = (await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Herinnering!.Op;
        await gemeente.Naar(herinnering.AddMinutes(-5));
        await gemeente.Uitval(TimeSpan.FromHours(16));
        Assert.True(Berichtplanner.IsStil(gemeente.Nu, Beleid.Meegeleverd[^1]));
        var voor = klant.Berichten().Count;

        await gemeente.Verder(TimeSpan.FromHours(10));

        Assert.Equal(voor + 1, klant.Berichten().Count);
        AssertRustig(gemeente);
    }

    [Fact]
    public async Task Wie_brieven_krijgt_wordt_eerder_herinnerd_dan_wie_mail_krijgt()
    {
        await using var gemeente = await Proefgemeente.Open(diensten => diensten.AddSingleton<IBerichten, Brievenbus>());
        var brief = await gemeente.Meld("Bas Brief", kanaal: Contactkanaal.Brief);
        await brief.Screen();
        await brief.HoudAmbitiegesprek(Klantgroep.Groeien);

        var kickOff = await brief.Afspraak(Afspraaksoort.KickOff);

        Assert.Equal(
            Werkkalender.Van(Beleid.Meegeleverd[^1]).MinWerkdagen(Lokaletijd.Datum(kickOff.Begin), 5, "herinnering").Datum,
            Lokaletijd.Datum(kickOff.Herinnering!.Op));
    }

    [Fact]
    public async Task Een_hele_klantreis_blijft_binnen_het_budget_en_buiten_de_stilte()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
        await gemeente.Verder(TimeSpan.FromDays(30));

        AssertRustig(gemeente);
        var plekken = new List<Berichtplek>();
        await foreach (var plek in gemeente.Opslag.LeesReeks<Berichtplek>(klant.KlantreisId, Sleutels.Bericht("")))
        {
            plekken.Add(plek.Waarde);
        }

        Assert.All(plekken, plek => Assert.NotEqual(Berichtstatus.Gereserveerd, plek.Status));
        var verstuurd = plekken.Count(plek => plek.Status == Berichtstatus.Verstuurd);
        Assert.Equal(verstuurd, klant.Uitnodigingen().Count + klant.Berichten().Count);
    }

    [Fact]
    public async Task Wie_geen_herinnering_krijgt_omdat_er_al_genoeg_berichten_komen_ziet_dat_in_de_tijdlijn()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var plaatsen = gemeente.App.Diensten.GetRequiredService<Berichtplaatsen>();
        for (var n = 0; n < Beleid.Meegeleverd[^1].Berichten.BudgetBerichten; n++)
        {
            await plaatsen.Neem(klant.KlantreisId, $"ander-{n}", Berichtsoort.Uitnodiging, gemeente.Nu.AddDays(7));
        }

        await klant.Screen();

        var regel = Assert.Single(await klant.Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.HerinneringVerviel);
        Assert.Contains("ruimte", regel.Waarom!, StringComparison.Ordinal);
        Assert.Null((await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Herinnering);
    }

    private static void AssertRustig(Proefgemeente gemeente)
    {
        var beleid = Beleid.Meegeleverd[^1];
        Assert.All(gemeente.App.Graph.Berichten(), bericht => Assert.False(Berichtplanner.IsStil(bericht.Op, beleid), $"{bericht}"));
        Assert.All(gemeente.App.Graph.Uitnodigingen(), uitnodiging => Assert.False(Berichtplanner.IsStil(uitnodiging.Op, beleid), $"{uitnodiging}"));
    }
}
