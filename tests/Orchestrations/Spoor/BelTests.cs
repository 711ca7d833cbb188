using System.Net;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The bell only says that there is news: lost, doubled or rung for nothing, it does no harm.</summary>
public class BelTests
{
    [Fact]
    public async Task Nieuws_waarvan_de_bel_verloren_ging_wordt_binnen_de_veegmarge_gevonden()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var uitkomst = Uitkomst.Met("WaarschijnlijkRecht", "poortwachter-1", gemeente.Nu, new Screeningsuitkomst(
            Screeningsoordeel.WaarschijnlijkRecht,
            new Screeningschecklist(Antwoord.Nee, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja, Antwoord.Onbekend),
            [],
            []));

        await gemeente.App.Diensten.GetRequiredService<Uitkomsten>()
            .LegVast(new Werkeenheid(klant.KlantreisId), Vragen.Screening, uitkomst, Spoorids.Klantreis(klant.KlantreisId));
        await gemeente.Rust();
        Assert.Equal(Fase.Screening, (await klant.Reis()).Fase);

        var marge = Beleid.Meegeleverd[^1].Aandrijving.VeegmargeMinuten;
        await gemeente.Verder(TimeSpan.FromMinutes(marge + 10));

        Assert.Equal(Fase.Ambitiegesprek, (await klant.Reis()).Fase);
        Assert.Single(klant.Uitnodigingen());
    }

    [Fact]
    public async Task Bellen_om_niets_en_onbekende_gebeurtenissen_veranderen_niets_en_houden_de_historie_kort()
    {
        await using var gemeente = await Proefgemeente.Open();
        var boek = new Historieboek(gemeente);
        var klant = await gemeente.Meld();
        await klant.Screen();
        var tijdlijn = await klant.Tijdlijn();

        for (var keer = 0; keer < 60; keer++)
        {
            await gemeente.Durable.RaiseEventAsync(klant.KlantreisId, "Bel");
            await gemeente.Durable.RaiseEventAsync(Spoorids.Afspraak(klant.KlantreisId, Afspraaksoort.Ambitiegesprek), "Bel", "met inhoud");
            if (keer % 20 == 0)
            {
                await gemeente.Durable.RaiseEventAsync(klant.KlantreisId, "Onbekend", 42);
            }

            await gemeente.Rust();
        }

        Assert.Equal(tijdlijn, await klant.Tijdlijn());
        Assert.Single(klant.Uitnodigingen());
        Assert.True(boek.Langste < 100, boek.ToString());
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        Assert.Equal(Fase.KickOff, (await klant.Reis()).Fase);
    }

    [Fact]
    public async Task Twee_meldingen_van_dezelfde_uitkomst_tegelijk_worden_een_uitkomst_en_een_weigering()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        for (var ronde = 1; ronde <= 2; ronde++)
        {
            var pad = $"/v1/afspraken/{(await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Id}/uitkomst";

            var antwoorden = await Task.WhenAll(
                gemeente.Vraag(HttpMethod.Post, pad, Rol.Intaker, new { uitkomst = "Afgemeld" }),
                gemeente.Vraag(HttpMethod.Post, pad, Rol.Baliemedewerker, new { uitkomst = "Verplaatst" }));
            await gemeente.Rust();

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], antwoorden.Select(a => a.StatusCode).Order());
            Assert.Equal(ronde + 1, (await klant.Afspraken(Afspraaksoort.Ambitiegesprek)).Count);
            Assert.Equal(ronde + 1, klant.Uitnodigingen().Count);
        }
    }
}
