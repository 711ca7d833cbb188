namespace InzetOpMaat.Orchestrations.Tests;

public class ScreeningTests
{
    [Fact]
    public async Task Melding_zet_een_taak_bij_een_poortwachter()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();

        var taak = Assert.Single(await klant.Taken());
        Assert.Equal((Taaksoort.Screening, Rol.Poortwachter), (taak.Soort, taak.Rol));
    }

    [Fact]
    public async Task Broodnood_wordt_dezelfde_dag_een_taak()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen(Screeningsoordeel.Onduidelijk, Spoedsoort.Broodnood);

        var taak = (await klant.Taken()).Single(t => t.Soort == Taaksoort.Broodnood);
        Assert.Equal(Lokaletijd.Datum(gemeente.Nu), taak.Fataledatum.Datum);
    }

    [Fact]
    public async Task Klant_zonder_recht_krijgt_een_bericht_en_de_reis_eindigt_na_de_bedenktijd()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen(Screeningsoordeel.GeenRecht);

        Assert.Single(klant.Berichten());
        Assert.Equal(Fase.Screening, (await klant.Reis()).Fase);
        await gemeente.Verder(TimeSpan.FromDays(20));

        var reis = await klant.Reis();
        Assert.Equal((Fase.Beeindigd, Eindereden.GeenRecht), (reis.Fase, reis.Eindereden));
        Assert.Single(klant.Berichten());
    }

    [Fact]
    public async Task Klant_zonder_recht_die_toch_aanvraagt_krijgt_een_ambitiegesprek()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen(Screeningsoordeel.GeenRecht);
        await gemeente.Verder(TimeSpan.FromDays(3));
        await klant.VraagTochAan();

        Assert.Equal(Fase.Ambitiegesprek, (await klant.Reis()).Fase);
        Assert.True((await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).IsOpen);
    }
}
