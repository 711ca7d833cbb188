using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class MijnAfspraakTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Bekijken_toont_drie_knoppen_en_verandert_niets()
    {
        var token = Token(await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek));
        var voor = await _wereld.Inhoud();

        var pagina = await Bekijk(token);

        Assert.Equal(200, pagina.Status);
        Assert.Contains("maandag 9 maart 2026 om 09.15 uur", pagina.Tekst, StringComparison.Ordinal);
        foreach (var knop in new[] { "bevestigen", "verplaatsen", "afmelden" })
        {
            Assert.Contains($"<form method=\"post\" action=\"{token}/{knop}\">", pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<script", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("mbitie", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("no-store", pagina.Koppen.CacheControl);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Bevestigen_kan_en_nog_eens_bevestigen_ook()
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        var token = Token(afspraak);

        Assert.Equal((303, $"/v1/mijn-afspraak/{token}"), await Doe(token, f => f.Bevestig));
        Assert.Equal(303, (await Doe(token, f => f.Bevestig)).Status);

        Assert.Equal(Afspraakstatus.Bevestigd, (await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(afspraak.Id))).Status);
        Assert.Equal([Gebeurtenissoort.AfspraakWerdBevestigd], await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Contains("U heeft laten weten dat u komt", (await Bekijk(token)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verplaatsen_legt_de_wens_vast_en_belt_het_spoor()
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        var token = Token(afspraak);

        Assert.Equal(303, (await Doe(token, f => f.Verplaats, "wensdatum=2026-03-20")).Status);

        var uitkomst = (await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Afspraakronde(afspraak.Id)))!;
        Assert.Equal(("Verplaatst", "klant", new DateOnly(2026, 3, 20)), (uitkomst.Waarde, uitkomst.Wie, uitkomst.Als<Verplaatsing>().NietVoor));
        Assert.Equal([Spoorids.Afspraak(Verhaal.Reis, Afspraaksoort.KickOff)], _wereld.Client.Gebeld);
        Assert.Equal(409, (await Doe(token, f => f.Meldaf)).Status);
        Assert.Contains("nieuwe uitnodiging", (await Bekijk(token)).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wensdatum=")]
    [InlineData("")]
    public async Task Verplaatsen_kan_zonder_wens(string formulier)
    {
        var token = Token(await _wereld.MetAfspraak(Afspraaksoort.KickOff));
        Assert.Equal(303, (await Doe(token, f => f.Verplaats, formulier)).Status);
    }

    [Theory]
    [InlineData("wensdatum=morgen")]
    [InlineData("wensdatum=2026-03-02")]
    [InlineData("wensdatum=2029-01-01")]
    public async Task Een_verkeerde_wens_verandert_niets(string formulier)
    {
        var token = Token(await _wereld.MetAfspraak(Afspraaksoort.KickOff));
        var voor = await _wereld.Inhoud();

        Assert.Equal(400, (await Doe(token, f => f.Verplaats, formulier)).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Afmelden_sluit_de_ronde()
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff, status: Afspraakstatus.Bevestigd);
        var token = Token(afspraak);

        Assert.Equal(303, (await Doe(token, f => f.Meldaf)).Status);
        Assert.Equal(Afspraakstatus.Afgemeld, (await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(afspraak.Id))).Status);
    }

    [Fact]
    public async Task Een_vreemde_link_en_een_link_naar_niets_geven_hetzelfde_antwoord()
    {
        var naarNiets = await Bekijk(_wereld.Dienst<Links>().Maak($"{Verhaal.Reis}.kickoff.9", _wereld.Nu.AddDays(1)));
        var vreemd = await Bekijk("AAAA");

        Assert.Equal((404, vreemd.Tekst), (naarNiets.Status, naarNiets.Tekst));
        Assert.Equal(404, (await Doe("AAAA", f => f.Bevestig)).Status);
    }

    [Fact]
    public async Task Een_verlopen_link_zegt_dat()
    {
        var token = Token(await _wereld.MetAfspraak(Afspraaksoort.KickOff));
        _wereld.Nu = _wereld.Nu.AddDays(8);

        Assert.Equal(410, (await Bekijk(token)).Status);
        Assert.Equal(410, (await Doe(token, f => f.Meldaf)).Status);
    }

    [Fact]
    public async Task Wie_geen_pagina_wil_krijgt_een_probleem()
    {
        var beeld = await _wereld.Vraag(
            verzoek => _wereld.Functies<Mijnafspraakfuncties>().Bekijk(verzoek, "AAAA"), verder: verzoek => verzoek.Headers.Accept = "application/json");
        Assert.Equal((404, 404), (beeld.Status, beeld.Json.GetProperty("status").GetInt32()));
    }

    private string Token(Afspraak afspraak) => _wereld.Dienst<Links>().Maak(afspraak.Id, afspraak.Begin);

    private Task<Beeld> Bekijk(string token) => _wereld.Vraag(verzoek => _wereld.Functies<Mijnafspraakfuncties>().Bekijk(verzoek, token));

    private async Task<(int Status, string? Adres)> Doe(
        string token, Func<Mijnafspraakfuncties, Func<HttpRequest, string, Microsoft.DurableTask.Client.DurableTaskClient, Task<IResult>>> welke, string? formulier = null)
    {
        var beeld = await _wereld.Vraag(
            verzoek => welke(_wereld.Functies<Mijnafspraakfuncties>())(verzoek, token, _wereld.Client),
            verder: verzoek =>
            {
                if (formulier is not null)
                {
                    verzoek.ContentType = "application/x-www-form-urlencoded";
                    verzoek.Body = new MemoryStream(Encoding.UTF8.GetBytes(formulier));
                }
            });
        return (beeld.Status, beeld.Koppen.Location);
    }
}
