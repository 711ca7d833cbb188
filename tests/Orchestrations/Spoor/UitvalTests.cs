namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The app may be away for long; it goes on with what is due, once.</summary>
public class UitvalTests
{
    [Fact]
    public async Task App_die_tien_dagen_weg_was_doet_bij_terugkeer_alles_wat_toen_moest_precies_een_keer()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klanten = new List<Proefklant>();
        for (var i = 0; i < 6; i++)
        {
            klanten.Add(await gemeente.Meld($"Klant Nummer{i}"));
        }

        foreach (var klant in klanten.Take(4))
        {
            await klant.Screen(klant == klanten[3] ? Screeningsoordeel.GeenRecht : Screeningsoordeel.WaarschijnlijkRecht);
        }

        var voor = gemeente.Nu;
        await gemeente.Uitval(TimeSpan.FromDays(10));

        Assert.Equal(voor.AddDays(10), gemeente.Nu);
        foreach (var klant in klanten.Take(3))
        {
            Assert.Single(klant.Uitnodigingen());
            Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.AfspraakUitkomst);
            Assert.True(klant.Berichten().Count <= 1);
        }

        foreach (var klant in klanten.Skip(4))
        {
            Assert.True(Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.Screening).Geescaleerd);
            await klant.Screen();
            Assert.Single(klant.Uitnodigingen());
        }

        await gemeente.Verder(TimeSpan.FromDays(20));
        Assert.Equal(Fase.Beeindigd, (await klanten[3].Reis()).Fase);
        Assert.All(gemeente.App.Graph.Uitnodigingen().GroupBy(u => (u.Aan, u.Sleutel, u.Soort)), ronde => Assert.Single(ronde));
        Assert.All(gemeente.App.Graph.Berichten().GroupBy(b => b.Sleutel), bericht => Assert.Single(bericht));
        Assert.All(gemeente.App.Graph.Taken().GroupBy(t => (t.Agenda, t.TaakId)), taak => Assert.Single(taak));
    }
}
