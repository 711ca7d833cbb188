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
    public async Task Terugval_en_einde_waarvan_de_bel_verloren_ging_worden_binnen_de_veegmarge_gevonden()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Werkleven.Begin(gemeente, Klantgroep.Groeien);
        var id = leven.Klant.KlantreisId;
        await leven.Plaats(Plaatsingssoort.Regulier);
        await leven.Leef(TimeSpan.FromDays(30));
        Assert.Equal(Fase.Nazorg, (await leven.Klant.Reis()).Fase);
        var marge = TimeSpan.FromMinutes(Beleid.Meegeleverd[^1].Aandrijving.VeegmargeMinuten + 10);

        var reis = await gemeente.Opslag.Vereis<Klantreis>(id, Sleutels.Klantreis);
        var plek = await gemeente.Opslag.Vereis<Plaatsing>(id, Sleutels.Plaatsing(1));
        var terug = reis.Waarde.ValTerug(Klantgroep.Zorgen, Organisatie.IO, gemeente.Nu);
        await gemeente.App.Diensten.GetRequiredService<Uitkomsten>().LegVast(
            new Werkeenheid(id).Vervang(Sleutels.Klantreis, reis, terug).Vervang(Sleutels.Plaatsing(1), plek, plek.Waarde with { Stand = Plaatsingsstand.Afgelopen }),
            "terugval.2",
            new Uitkomst("Zorgen", "consulent-1", gemeente.Nu),
            Spoorids.Klantreis(id));
        await gemeente.Rust();
        Assert.Equal(1, (await leven.Klant.Begeleiding()).Verblijf);
        await gemeente.Verder(marge);
        Assert.Equal((2, Klantgroep.Zorgen), await leven.Klant.Begeleiding() is var begeleiding ? (begeleiding.Verblijf, begeleiding.Groep) : default);

        await leven.Leef(TimeSpan.FromDays(2));
        var werk = new Werkeenheid(id);
        werk.Beeindig(await gemeente.Opslag.Vereis<Klantreis>(id, Sleutels.Klantreis), new(Eindereden.Verhuizing, Werkleven.Dag(gemeente)), "consulent-1", gemeente.Nu);
        await gemeente.App.Diensten.GetRequiredService<Sporen>().Schrijf(werk, id, "uitkomst", Vragen.Einde);
        await gemeente.Opslag.Bewaar(werk);
        await gemeente.Rust();
        Assert.NotEmpty(await gemeente.Openstaand(leven.Klant));
        await gemeente.Verder(marge);
        await gemeente.Verder(TimeSpan.FromDays(4));
        Assert.Empty(await gemeente.Openstaand(leven.Klant));
        Assert.Single(await leven.Berichten("Onze begeleiding stopt"));
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

        Assert.Equal(tijdlijn.Select(Opslagformaat.Schrijf), (await klant.Tijdlijn()).Select(Opslagformaat.Schrijf));
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
