using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

public class AfspraakTests
{
    [Fact]
    public async Task Klant_die_niet_verschijnt_krijgt_een_nieuwe_uitnodiging()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var eerste = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        await gemeente.Naar(eerste.Einde);
        await klant.Meld(eerste, "NietVerschenen", Rol.Intaker);

        var tweede = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        Assert.Equal(2, tweede.Ronde);
        Assert.Equal([eerste.Id, tweede.Id], klant.Uitnodigingen().Select(u => u.Sleutel));
    }

    [Fact]
    public async Task Klant_die_verzet_komt_niet_voor_de_gewenste_dag_en_houdt_een_uitnodiging_per_ronde()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var eerste = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        var wens = Lokaletijd.Datum(eerste.Begin).AddDays(9);
        await klant.Doe($"/v1/afspraken/{eerste.Id}/uitkomst", Rol.Intaker, new { uitkomst = "Verplaatst", wensdatum = wens });

        var tweede = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        Assert.True(Lokaletijd.Datum(tweede.Begin) >= wens);
        Assert.Equal(2, klant.Uitnodigingen().Count);
    }

    [Theory]
    [InlineData(Contactkanaal.Email, Berichtstatus.Verstuurd)]
    [InlineData(Contactkanaal.Brief, Berichtstatus.Vervallen)]
    public async Task Een_afzegging_is_alleen_verstuurd_aan_wie_haar_in_zijn_agenda_ziet(Contactkanaal kanaal, Berichtstatus verwacht)
    {
        await using var gemeente = await Proefgemeente.Open(diensten => diensten.AddSingleton<IBerichten, Brievenbus>());
        var klant = await gemeente.Meld(kanaal: kanaal);
        await klant.Screen();
        var gesprek = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        await klant.Doe($"/v1/afspraken/{gesprek.Id}/uitkomst", Rol.Intaker, new { uitkomst = "Verplaatst" });

        Assert.Equal(2, (await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Ronde);
        Assert.Equal(verwacht, (await gemeente.Opslag.Vereis<Berichtplek>(klant.KlantreisId, Sleutels.Bericht(Uitnodigingen.Afzegging(gesprek.Id)))).Waarde.Status);
    }

    [Fact]
    public async Task Gesprek_zonder_uitkomst_wordt_een_taak_voor_de_medewerker()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        await gemeente.Naar((await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Einde.AddMinutes(1));

        Assert.Contains(await klant.Taken(), t => t.Soort == Taaksoort.AfspraakUitkomst);
    }

    [Fact]
    public async Task Twee_klanten_krijgen_nooit_hetzelfde_moment_bij_dezelfde_intaker()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klanten = new List<Proefklant>();
        for (var i = 0; i < 12; i++)
        {
            klanten.Add(await gemeente.Meld($"Klant Nummer{i}"));
        }

        await Task.WhenAll(klanten.Select(k => k.Screen()));
        var afspraken = await Task.WhenAll(klanten.Select(k => k.Afspraak(Afspraaksoort.Ambitiegesprek)));

        Assert.Equal(12, afspraken.Select(a => (a.MedewerkerId, a.Begin)).Distinct().Count());
    }

    [Fact]
    public async Task Bijeenkomst_zit_nooit_voller_dan_haar_capaciteit()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klanten = new List<Proefklant>();
        for (var i = 0; i < 14; i++)
        {
            var klant = await gemeente.Meld($"Klant Nummer{i}");
            await klant.Screen();
            klanten.Add(klant);
        }

        foreach (var klant in klanten)
        {
            await klant.HoudAmbitiegesprek(Klantgroep.Matchen);
        }

        var kickOffs = await Task.WhenAll(klanten.Select(k => k.Afspraak(Afspraaksoort.KickOff)));
        var capaciteit = Beleid.Meegeleverd[^1].Groep(Klantgroep.Matchen).KickOffCapaciteit;
        Assert.All(kickOffs.GroupBy(a => a.BijeenkomstId), groep => Assert.InRange(groep.Count(), 1, capaciteit));
    }

    [Fact]
    public async Task Uitkomst_van_een_bijeenkomst_wordt_gevraagd_aan_de_trainer_die_haar_hield()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Zorgen);
        var kickOff = await klant.Afspraak(Afspraaksoort.KickOff);
        await gemeente.Naar(kickOff.Einde.AddMinutes(1));

        var taak = (await klant.Taken()).Single(t => t.Soort == Taaksoort.AfspraakUitkomst && t.Ronde == "kickoff.1");
        Assert.Equal((Rol.Trainer, kickOff.MedewerkerId), (taak.Rol, taak.MedewerkerId));
    }
}
