namespace InzetOpMaat.Orchestrations.Tests;

public class HandhavingTests
{
    [Fact]
    public async Task Wie_drie_keer_wegblijft_krijgt_een_uitnodiging_een_telefoontje_en_daarna_weegt_een_mens_het()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();

        await Blijftweg(gemeente, klant);
        Assert.DoesNotContain(await klant.Taken(), Is(Taaksoort.AfspraakPlannen));

        await Blijftweg(gemeente, klant);
        await RondAf(gemeente, await OpenTaak(klant, Taaksoort.AfspraakPlannen));

        await Blijftweg(gemeente, klant);
        var signaal = await OpenTaak(klant, Taaksoort.Handhavingssignaal);
        Assert.Equal(Rol.Consulent, signaal.Rol);
        Assert.Single(await klant.Tijdlijn(), g => g.Soort == Gebeurtenissoort.HandhavingssignaalWerdGegeven);
        Assert.DoesNotContain(await klant.Afspraken(Afspraaksoort.Ambitiegesprek), a => a.IsOpen);

        await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/omgekeerde-toetsen/1", Rol.Consulent, new
        {
            effect = "weer in gesprek",
            kernwaarden = "een vangnet",
            gevolgen = "meer stress",
            alternatieven = "een huisbezoek",
            besluit = "Ondersteuning",
        });
        Assert.DoesNotContain(await klant.Taken(), t => t.Soort == Taaksoort.Handhavingssignaal && t.Status == Taakstatus.Open);
        Assert.Equal(Fase.Ambitiegesprek, (await klant.Reis()).Fase);

        await RondAf(gemeente, await OpenTaak(klant, Taaksoort.AfspraakPlannen));
        Assert.Equal(4, (await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Ronde);
        Assert.Equal(4, klant.Uitnodigingen().Count);
    }

    [Fact]
    public async Task Wie_op_tijd_verzet_of_zich_afmeldt_geeft_nooit_een_signaal()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        for (var keer = 0; keer < 5; keer++)
        {
            await klant.Meld(await klant.Afspraak(Afspraaksoort.Ambitiegesprek), keer % 2 == 0 ? "Verplaatst" : "Afgemeld", Rol.Intaker);
            await gemeente.Verder(TimeSpan.FromDays(3));
            foreach (var taak in (await klant.Taken()).Where(t => t is { Soort: Taaksoort.AfspraakPlannen, Status: Taakstatus.Open }))
            {
                await RondAf(gemeente, taak);
            }

            await gemeente.Verder(TimeSpan.FromDays(5));
        }

        Assert.DoesNotContain(await klant.Taken(), Is(Taaksoort.Handhavingssignaal));
    }

    [Fact]
    public async Task Wie_met_een_open_signaal_van_groep_wisselt_begint_opnieuw_zonder_dat_er_iets_boven_het_hoofd_hangt()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await MetSignaalOver(gemeente, Afspraaksoort.Voortgangsgesprek, Klantgroep.Faciliteren);

        await leven.Klant.WisselGroep(Klantgroep.Groeien);
        await gemeente.Verder(TimeSpan.FromDays(1));

        Assert.DoesNotContain(await leven.Klant.Taken(), t => t.Soort is Taaksoort.Handhavingssignaal or Taaksoort.AfspraakPlannen && t.Status == Taakstatus.Open);
        Assert.Contains(await leven.Klant.Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.SignaalVerviel);
        var afspraak = (await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek))[^1];
        Assert.True((await gemeente.Opslag.Vereis<Spoor>(leven.Klant.KlantreisId, Sleutels.Spoor(Spoorids.Afspraak(leven.Klant.KlantreisId, afspraak.Naam)))).Waarde.Klaar);
        Assert.Single(await leven.Klant.AlleAfspraken(Afspraaksoort.Kennismaking), a => a.IsOpen);
        Assert.Equal(409, await Toets(gemeente, leven.Klant));
    }

    [Fact]
    public async Task Wie_weer_ergens_verschijnt_heeft_geen_signaal_meer_en_krijgt_hulp_bij_een_nieuw_moment()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await MetSignaalOver(gemeente, Afspraaksoort.Voortgangsgesprek, Klantgroep.Faciliteren);
        var thema = await Komende(gemeente, leven, Afspraaksoort.Themabijeenkomst);

        await leven.Klant.Meld(thema, "Verschenen", Rol.Trainer);

        Assert.DoesNotContain(await leven.Klant.Taken(), t => t is { Soort: Taaksoort.Handhavingssignaal, Status: Taakstatus.Open });
        Assert.Contains(await leven.Klant.Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.SignaalVerviel);
        await OpenTaak(leven.Klant, Taaksoort.AfspraakPlannen);
        Assert.Equal(409, await Toets(gemeente, leven.Klant));
    }

    private static Predicate<Taak> Is(Taaksoort soort) => taak => taak.Soort == soort;

    private static async Task<Taak> OpenTaak(Proefklant klant, Taaksoort soort) =>
        (await klant.Taken()).Single(t => t.Soort == soort && t.Status == Taakstatus.Open);

    /// <summary>A klant who did not come to the talk until a person must weigh it.</summary>
    private static async Task<Levensloop> MetSignaalOver(Proefgemeente gemeente, Afspraaksoort soort, Klantgroep groep)
    {
        var leven = (await Levensloop.InBegeleiding(gemeente, groep)).Met(uitkomst: afspraak => afspraak.Soort == soort ? "NietVerschenen" : "Verschenen");
        for (var dag = 0; !(await leven.Klant.Taken()).Any(t => t is { Soort: Taaksoort.Handhavingssignaal, Status: Taakstatus.Open }); dag++)
        {
            Assert.True(dag < 500);
            await leven.Dagen(1);
        }

        return leven;
    }

    private static async Task<Afspraak> Komende(Proefgemeente gemeente, Levensloop leven, Afspraaksoort soort)
    {
        for (var dag = 0; dag < 500; dag++)
        {
            if ((await leven.Klant.AlleAfspraken(soort)).FirstOrDefault(afspraak => afspraak.IsOpen) is { } afspraak)
            {
                await gemeente.Naar(afspraak.Einde);
                return afspraak;
            }

            await gemeente.Verder(TimeSpan.FromDays(1));
        }

        throw new InvalidOperationException($"Geen {soort}.");
    }

    private static async Task<int> Toets(Proefgemeente gemeente, Proefklant klant)
    {
        using var antwoord = await gemeente.Vraag(HttpMethod.Post, $"/v1/klantreizen/{klant.KlantreisId}/omgekeerde-toetsen/1", Rol.Consulent, new
        {
            effect = "x",
            kernwaarden = "x",
            gevolgen = "x",
            alternatieven = "x",
            besluit = "GeenActie",
        });
        return (int)antwoord.StatusCode;
    }

    private static async Task Blijftweg(Proefgemeente gemeente, Proefklant klant)
    {
        var afspraak = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        await gemeente.Naar(afspraak.Einde);
        await klant.Meld(afspraak, "NietVerschenen", Rol.Intaker);
    }

    private static async Task RondAf(Proefgemeente gemeente, Taak taak)
    {
        await gemeente.Lukt(HttpMethod.Post, $"/v1/taken/{taak.Id}/afronding", Rol.Intaker, new { });
        await gemeente.Rust();
    }
}
