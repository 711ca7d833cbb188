using InzetOpMaat.Local;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>An instance can be lost at any moment; the rows are the truth and the sweep starts it again.</summary>
public class HerstelTests
{
    private static readonly TimeSpan VoorbijDeVeegmarge = TimeSpan.FromMinutes(70);

    [Fact]
    public async Task Elke_instantie_die_na_elke_stap_verdwijnt_wordt_hersteld_zonder_tweede_uitnodiging()
    {
        Stapbreker? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new Stapbreker(rijen));
        breker!.Gemeente = gemeente;
        var klant = await gemeente.Meld();
        await Herstel(gemeente, breker);
        await klant.Screen(Screeningsoordeel.Onduidelijk, Spoedsoort.Broodnood);
        await Herstel(gemeente, breker);
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        await Herstel(gemeente, breker);
        await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
        await Herstel(gemeente, breker);
        await klant.Verschijnt(Afspraaksoort.Kennismaking, Rol.Werkcoach);
        await Herstel(gemeente, breker);

        Assert.Equal(Fase.Begeleiding, (await klant.Reis()).Fase);
        Assert.True(breker.Gebroken >= 25, $"Maar {breker.Gebroken} stappen werden onderbroken.");
        Assert.All(gemeente.App.Graph.Uitnodigingen().GroupBy(u => (u.Aan, u.Sleutel, u.Soort)), ronde => Assert.Single(ronde));
        Assert.All(klant.Berichten().GroupBy(b => b.Sleutel), bericht => Assert.Single(bericht));
        Assert.All((await klant.Taken()).GroupBy(t => t.Id), taak => Assert.Single(taak));
        Assert.Contains(await klant.Tijdlijn(), g => g.Soort == Gebeurtenissoort.KlantreisWerdHersteld);
    }

    /// <summary>
    /// Deletes what was killed and lets time pass the sweep's margin, until nothing new was done for a few times: a
    /// track that ends may first have to wake the one that waits for it.
    /// </summary>
    private static async Task Herstel(Proefgemeente gemeente, Stapbreker breker)
    {
        for (var stil = 0; stil < 3; stil++)
        {
            var gebroken = breker.Gebroken;
            await gemeente.Rust();
            await VerwijderBeeindigde(gemeente);
            await gemeente.Verder(VoorbijDeVeegmarge);
            stil = breker.Gebroken > gebroken ? -1 : stil;
        }
    }

    private static async Task VerwijderBeeindigde(Proefgemeente gemeente)
    {
        var ids = new List<string>();
        await foreach (var instantie in gemeente.Durable.GetAllInstancesAsync())
        {
            if (instantie.IsCompleted)
            {
                ids.Add(instantie.InstanceId);
            }
        }

        foreach (var id in ids)
        {
            await gemeente.Durable.PurgeInstanceAsync(id);
        }
    }
}
