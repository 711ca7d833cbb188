namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>An end that is known already (docs/besluiten/0014).</summary>
public class GeplandeindeTests
{
    [Fact]
    public async Task Klant_die_volgende_maand_verhuist_wordt_tot_die_dag_begeleid_en_dan_eindigt_de_klantreis_vanzelf()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var weg = Lokaletijd.Datum(gemeente.Nu).AddDays(40);
        await Beeindig(klant, Eindereden.Verhuizing, weg);

        await gemeente.Naar(Lokaletijd.Moment(weg, TimeOnly.MinValue).AddMinutes(-1));
        Assert.NotEqual(Fase.Beeindigd, (await klant.Reis()).Fase);
        Assert.DoesNotContain(klant.Berichten(), b => b.Onderwerp == "Onze begeleiding stopt");

        await gemeente.Naar(Lokaletijd.Moment(weg, new(12, 0)));
        var reis = await klant.Reis();
        Assert.Equal((Fase.Beeindigd, Eindereden.Verhuizing, weg), (reis.Fase, reis.Eindereden, reis.Einddatum));
        Assert.Single(klant.Berichten(), b => b.Onderwerp == "Onze begeleiding stopt");
        Assert.DoesNotContain(await klant.AlleAfspraken(), a => a.IsOpen);
        await gemeente.Verder(TimeSpan.FromDays(1));
        Assert.DoesNotContain(await Sporen(gemeente, klant), spoor => !spoor.Klaar);
    }

    [Fact]
    public async Task Klant_die_toch_blijft_merkt_niets_van_het_geplande_einde()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var weg = Lokaletijd.Datum(gemeente.Nu).AddDays(20);
        await Beeindig(klant, Eindereden.Verhuizing, weg);
        await Beeindig(klant, Eindereden.EigenVerzoek, weg.AddDays(5));
        await gemeente.Verder(TimeSpan.FromDays(1));
        await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/beeindiging/intrekking", Rol.Consulent, new { });

        await gemeente.Naar(Lokaletijd.Moment(weg.AddDays(10), new(12, 0)));

        Assert.NotEqual(Fase.Beeindigd, (await klant.Reis()).Fase);
        Assert.All((await Sporen(gemeente, klant)).Where(spoor => spoor.Orchestrator == nameof(GeplandeindeOrchestrator)), spoor => Assert.True(spoor.Klaar));
    }

    [Fact]
    public async Task Wie_eerder_overlijdt_eindigt_die_dag_en_het_plan_vervalt()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var vandaag = Lokaletijd.Datum(gemeente.Nu);
        await Beeindig(klant, Eindereden.Verhuizing, vandaag.AddDays(20));
        await Beeindig(klant, Eindereden.Overlijden, vandaag);

        await gemeente.Verder(TimeSpan.FromDays(40));

        Assert.Equal(Eindereden.Overlijden, (await klant.Reis()).Eindereden);
        Assert.DoesNotContain(klant.Berichten(), b => b.Onderwerp == "Onze begeleiding stopt");
        Assert.DoesNotContain(await Sporen(gemeente, klant), spoor => spoor is { Klaar: false, OverleeftEinde: false });
    }

    private static Task Beeindig(Proefklant klant, Eindereden reden, DateOnly datum) =>
        klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden, datum });

    private static async Task<List<Spoor>> Sporen(Proefgemeente gemeente, Proefklant klant)
    {
        var sporen = new List<Spoor>();
        await foreach (var spoor in gemeente.Opslag.LeesReeks<Spoor>(klant.KlantreisId, Sleutels.Sporen))
        {
            sporen.Add(spoor.Waarde);
        }

        return sporen;
    }
}
