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

    [Fact]
    public async Task Elke_instantie_die_in_nazorg_en_afronding_na_elke_stap_verdwijnt_wordt_hersteld_tot_er_niets_meer_open_is()
    {
        Stapbreker? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new Stapbreker(rijen));
        var leven = await Werkleven.Begin(gemeente, Klantgroep.Groeien);
        breker!.Gemeente = gemeente;
        await leven.Plaats(Plaatsingssoort.Regulier, overDagen: 5);
        for (var dag = 0; dag < 300 && (await leven.Klant.Reis()).Fase != Fase.Beeindigd; dag++)
        {
            await leven.Leef(TimeSpan.FromDays(1));
            await VerwijderBeeindigde(gemeente);
        }

        await Herstel(gemeente, breker);

        var reis = await leven.Klant.Reis();
        Assert.Equal((Fase.Beeindigd, Eindereden.Werk), (reis.Fase, reis.Eindereden));
        Assert.True(breker.Gebroken >= 15, $"Maar {breker.Gebroken} stappen werden onderbroken.");
        Assert.Equal(3, (await leven.Afspraken(Afspraaksoort.Nazorggesprek)).Count(gesprek => gesprek.Status == Afspraakstatus.Verschenen));
        Assert.Equal((1, 1), ((await leven.Berichten("Veel succes op uw nieuwe plek")).Count, (await leven.Berichten("Onze begeleiding stopt")).Count));
        Assert.All(gemeente.App.Graph.Uitnodigingen().GroupBy(u => (u.Aan, u.Sleutel, u.Soort)), ronde => Assert.Single(ronde));
        Assert.All(leven.Klant.Berichten().GroupBy(b => b.Sleutel), bericht => Assert.Single(bericht));
        await gemeente.Verder(TimeSpan.FromDays(2));
        Assert.Empty(await gemeente.Openstaand(leven.Klant));
    }

    [Theory]
    [InlineData(Eindereden.Verhuizing, true)]
    [InlineData(Eindereden.Overlijden, false)]
    public async Task Elke_instantie_die_na_een_stap_van_het_afronden_verdwijnt_laat_toch_niets_open(Eindereden reden, bool hoortHet)
    {
        Stapbreker? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new Stapbreker(rijen));
        var leven = await Werkleven.Begin(gemeente, Klantgroep.Zorgen);
        await leven.Leef(TimeSpan.FromDays(140), totdat: _ => leven.Afspraken(Afspraaksoort.Voortgangsgesprek).Result.Any(gesprek => gesprek.IsOpen));
        breker!.Gemeente = gemeente;

        await leven.Klant.Doe(
            $"/v1/klantreizen/{leven.Klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden, datum = Werkleven.Dag(gemeente) });
        await Herstel(gemeente, breker);
        await gemeente.Verder(TimeSpan.FromDays(4));
        await Herstel(gemeente, breker);
        await gemeente.Verder(TimeSpan.FromDays(60));
        var metDeHand = (await leven.Klant.Taken()).Where(taak => taak.Soort == Taaksoort.AgendaOpruimen).ToList();
        Assert.Equal(hoortHet ? 0 : 1, metDeHand.Count);
        foreach (var taak in metDeHand)
        {
            await leven.Klant.Doe($"/v1/taken/{taak.Id}/afronding", Rol.Manager, new { });
        }

        await Herstel(gemeente, breker);

        Assert.True(breker.Gebroken > 0);
        Assert.Empty(await gemeente.Openstaand(leven.Klant));
        Assert.Equal(hoortHet ? 1 : 0, (await leven.Berichten("Onze begeleiding stopt")).Count);
        Assert.All(gemeente.App.Graph.Uitnodigingen().GroupBy(u => (u.Aan, u.Sleutel, u.Soort)), ronde => Assert.Single(ronde));
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
