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

    private static Predicate<Taak> Is(Taaksoort soort) => taak => taak.Soort == soort;

    private static async Task<Taak> OpenTaak(Proefklant klant, Taaksoort soort) =>
        (await klant.Taken()).Single(t => t.Soort == soort && t.Status == Taakstatus.Open);

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
