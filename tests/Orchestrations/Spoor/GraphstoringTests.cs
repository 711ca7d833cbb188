using InzetOpMaat.Local;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What Graph does or does not do, nobody gets a thing twice and nobody falls out of sight.</summary>
public class GraphstoringTests
{
    public static TheoryData<string, string, int> Aanroepen
    {
        get
        {
            var aanroepen = new TheoryData<string, string, int>();
            foreach (var (methode, pad) in new[]
            {
                ("GET", "/events$"), ("POST", "/events$"), ("DELETE", "/events/"), ("POST", "/getSchedule$"),
                ("GET", "/messages$"), ("POST", "/messages$"), ("POST", "/send$"),
                ("GET", "/lists$"), ("POST", "/lists$"), ("GET", "/tasks$"), ("POST", "/tasks$"), ("GET", "/tasks/"), ("PATCH", "/tasks/"),
            })
            {
                aanroepen.Add(methode, pad, 504);
                aanroepen.Add(methode, pad, 0);
            }

            return aanroepen;
        }
    }

    [Theory]
    [MemberData(nameof(Aanroepen))]
    public async Task Graph_die_doet_wat_gevraagd_is_en_dan_niet_antwoordt_geeft_een_uitnodiging_per_ronde(string methode, string pad, int status)
    {
        await using var gemeente = await Proefgemeente.Open();
        gemeente.App.Graph.Storing(new(methode, pad, status, Times: 4, NaUitvoering: true));

        var klant = await gemeente.Meld();
        await klant.Screen();
        await gemeente.Verder(TimeSpan.FromHours(1));
        await klant.Meld(await klant.Afspraak(Afspraaksoort.Ambitiegesprek), "Afgemeld", Rol.Intaker);
        await gemeente.Verder(TimeSpan.FromHours(1));
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        await gemeente.Verder(TimeSpan.FromHours(1));

        Assert.Equal(Fase.KickOff, (await klant.Reis()).Fase);
        await Eenmalig(gemeente, klant, uitnodigingen: 4);
        Assert.DoesNotContain(await klant.Taken(), t => t.Soort == Taaksoort.StapMislukt);
    }

    [Fact]
    public async Task Graph_die_een_dag_weg_is_wordt_een_taak_voor_de_beheerder_en_na_afronding_gaat_de_stap_verder()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        gemeente.App.Graph.Storing(new("*", ".*", 503, Times: int.MaxValue));

        await klant.Screen();
        await gemeente.Verder(TimeSpan.FromDays(1));

        var mislukt = Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.StapMislukt);
        Assert.Equal((Rol.Beheerder, Taakstatus.Open), (mislukt.Rol, mislukt.Status));
        Assert.Empty(klant.Uitnodigingen());
        Assert.Equal(0, await Herstarts(gemeente, klant));

        gemeente.App.Graph.GeenStoringen();
        await klant.Doe($"/v1/taken/{mislukt.Id}/afronding", Rol.Beheerder, new { });
        await gemeente.Verder(TimeSpan.FromMinutes(30));

        Assert.Single(klant.Uitnodigingen());
        await gemeente.Verder(TimeSpan.FromDays(1));
        await Eenmalig(gemeente, klant, uitnodigingen: 1);
    }

    [Fact]
    public async Task Stap_die_na_afronding_weer_mislukt_vraagt_de_beheerder_opnieuw()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        gemeente.App.Graph.Storing(new("POST", "/getSchedule$", 403, Times: int.MaxValue));
        await klant.Screen();
        await gemeente.Verder(TimeSpan.FromMinutes(40));
        var eerste = Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.StapMislukt);

        await klant.Doe($"/v1/taken/{eerste.Id}/afronding", Rol.Beheerder, new { });
        await gemeente.Verder(TimeSpan.FromMinutes(40));

        Assert.Equal(
            [Taakstatus.Afgerond, Taakstatus.Open],
            (await klant.Taken()).Where(t => t.Soort == Taaksoort.StapMislukt).OrderBy(t => t.GemaaktOp).Select(t => t.Status));
    }

    private static async Task Eenmalig(Proefgemeente gemeente, Proefklant klant, int uitnodigingen)
    {
        Assert.Equal(uitnodigingen, klant.Uitnodigingen().Count + klant.Berichten().Count(b => b.Sleutel.EndsWith("uitnodiging", StringComparison.Ordinal)));
        Assert.All(gemeente.App.Graph.Uitnodigingen().GroupBy(u => (u.Aan, u.Sleutel, u.Soort)), ronde => Assert.Single(ronde));
        Assert.All(klant.Berichten().GroupBy(b => b.Sleutel), bericht => Assert.Single(bericht));
        Assert.All(gemeente.App.Graph.Taken().GroupBy(t => (t.Agenda, t.TaakId)), taak => Assert.Single(taak));
        foreach (var taak in await klant.Taken())
        {
            // One that was done before To Do was there again is not put on the list to be ticked off.
            var op = gemeente.App.Graph.Taken().SingleOrDefault(t => t.TaakId == taak.Id);
            Assert.Equal(taak.Status != Taakstatus.Open, op?.Afgerond ?? true);
        }
    }

    private static async Task<int> Herstarts(Proefgemeente gemeente, Proefklant klant)
    {
        var herstarts = 0;
        await foreach (var spoor in gemeente.Opslag.LeesReeks<Spoor>(klant.KlantreisId, Sleutels.Sporen))
        {
            herstarts += spoor.Waarde.KerenHersteld;
        }

        return herstarts;
    }
}
