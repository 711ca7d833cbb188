using System.Net;

namespace InzetOpMaat.Browser.Tests;

/// <summary>How the screens leave the app: small, cached, and with headers that keep a page to itself.</summary>
public sealed class BestandTests(Omgeving omgeving)
{
    private const int Scriptbudget = 300_000;

    [Fact]
    public async Task Alle_scripts_samen_blijven_onder_het_budget()
    {
        await using var bezoek = await omgeving.Bezoek("manager-io", "/");
        var scripts = await bezoek.Pagina.EvaluateAsync<string[]>(
            "performance.getEntriesByType('resource').map(r => r.name).filter(n => n.endsWith('.js'))");
        using var http = new HttpClient();

        var totaal = 0;
        foreach (var script in scripts.Distinct())
        {
            totaal += (await http.GetByteArrayAsync(script)).Length;
        }

        Assert.InRange(totaal, 1, Scriptbudget);
        Assert.All(scripts, script => Assert.StartsWith((bezoek.Pagina.Url.Split("/app")[0]).TrimEnd('/'), script, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app/klantreizen/een-diepe-koppeling")]
    public async Task De_pagina_staat_op_elk_adres_van_een_scherm_en_laat_niets_van_buiten_toe(string pad)
    {
        using var http = await Http();
        using var antwoord = await http.GetAsync(pad);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("text/html", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache", antwoord.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", Assert.Single(antwoord.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(antwoord.Headers.GetValues("Referrer-Policy")));
        var beleid = Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", beleid, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", beleid, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", beleid, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bestand_blijft_voor_altijd_in_de_browser_en_wat_er_niet_is_geeft_404()
    {
        using var http = await Http();
        var pagina = await http.GetStringAsync("/");
        var script = pagina.Split("src=\"")[1].Split('"')[0];

        using var antwoord = await http.GetAsync(script);
        Assert.Contains("immutable", antwoord.Headers.CacheControl!.ToString(), StringComparison.Ordinal);

        using var opnieuw = new HttpRequestMessage(HttpMethod.Get, script) { Headers = { { "If-None-Match", antwoord.Headers.ETag!.ToString() } } };
        using var ongewijzigd = await http.SendAsync(opnieuw);
        Assert.Equal(HttpStatusCode.NotModified, ongewijzigd.StatusCode);

        using var klein = new HttpRequestMessage(HttpMethod.Get, script) { Headers = { { "Accept-Encoding", "br" } } };
        using var gecomprimeerd = await http.SendAsync(klein);
        Assert.Equal("br", Assert.Single(gecomprimeerd.Content.Headers.ContentEncoding));

        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/app/bestanden/er-is-niets.js")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/app/bestanden/index.html")).StatusCode);
    }

    private async Task<HttpClient> Http() => new() { BaseAddress = (await omgeving.App()).Adres };
}
