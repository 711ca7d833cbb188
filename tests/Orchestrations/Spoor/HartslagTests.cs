namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>No generation lives longer than a heartbeat, and a new one repeats nothing.</summary>
public class HartslagTests
{
    [Fact]
    public async Task Klantreis_die_honderd_dagen_wacht_houdt_een_korte_historie_en_haar_wacht()
    {
        await using var gemeente = await Proefgemeente.Open();
        var boek = new Historieboek(gemeente);
        var klant = await gemeente.Meld();
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Faciliteren);
        await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
        await klant.Verschijnt(Afspraaksoort.Kennismaking, Rol.Participatiemakelaar);
        var tijdlijn = await klant.Tijdlijn();
        var uitnodigingen = gemeente.App.Graph.Uitnodigingen().Count;

        await gemeente.Verder(TimeSpan.FromDays(100));

        var hartslag = TimeSpan.FromDays(Beleid.Meegeleverd[^1].Aandrijving.HartslagDagen);
        var spoor = (await gemeente.Opslag.Vereis<Spoor>(klant.KlantreisId, Sleutels.Spoor(klant.KlantreisId))).Waarde;
        Assert.True(boek.Generaties(klant.KlantreisId) >= 4, $"{boek.Generaties(klant.KlantreisId)} generaties");
        Assert.True(boek.Langste < 100, boek.ToString());
        Assert.Equal("Voortgangsgesprek plannen", spoor.Waarom);
        Assert.InRange(spoor.VolgendMoment, gemeente.Nu, gemeente.Nu + hartslag);
        Assert.Equal(tijdlijn.Select(Opslagformaat.Schrijf), (await klant.Tijdlijn()).Select(Opslagformaat.Schrijf));
        Assert.Equal(uitnodigingen, gemeente.App.Graph.Uitnodigingen().Count);
    }

    [Fact]
    public async Task Nieuwe_generatie_zet_een_afgeronde_taak_niet_terug_op_de_lijst()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen(Screeningsoordeel.GeenRecht);
        await gemeente.Durable.TerminateInstanceAsync(klant.KlantreisId);
        await gemeente.Rust();
        await gemeente.Durable.PurgeInstanceAsync(klant.KlantreisId);

        await gemeente.Verder(TimeSpan.FromDays(20));

        Assert.Equal(Fase.Beeindigd, (await klant.Reis()).Fase);
        Assert.All(await klant.Taken(), taak => Assert.Equal(Taakstatus.Afgerond, taak.Status));
        Assert.Empty(await gemeente.Werklijst("poortwachter-1"));
        Assert.Empty(await gemeente.Werklijst("poortwachter-2"));
        Assert.All(gemeente.App.Graph.Taken(), taak => Assert.True(taak.Afgerond));
    }
}
