using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What every answer of the running app has, and what happens when a request is repeated or comes too late.</summary>
public partial class ApigedragTests
{
    private const string Melding = """
        {"kanaal":"Balie","persoon":{"naam":"Noor de Vries","geboortedatum":"1991-04-17","email":"noor@inwoner.example","contactkanaal":"Email"}}
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elk_antwoord_heeft_de_versie_en_de_koppen_die_een_browser_beschermen()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        (HttpMethod Methode, string Pad, int Status)[] vragen =
        [
            (HttpMethod.Get, "/v1/openapi.json", 200),
            (HttpMethod.Get, "/v1/overzicht", 200),
            (HttpMethod.Get, $"/v1/klantreizen/{klant.KlantreisId}", 200),
            (HttpMethod.Get, "/v1/klantreizen?klantgroep=Anders", 400),
            (HttpMethod.Get, "/v1/rapportages/kwartaal", 400),
            (HttpMethod.Post, "/v1/taken/_herverdeel", 415),
            (HttpMethod.Get, "/v1/klantreizen/00000000-0000-4000-8000-000000000000", 404),
            (HttpMethod.Get, "/v1/nergens", 404),
            (HttpMethod.Delete, "/v1/overzicht", 405),
        ];
        foreach (var (methode, pad, status) in vragen)
        {
            using var antwoord = await Vraag(gemeente, methode, pad);
            Assert.True(status == (int)antwoord.StatusCode, $"{pad}: {(int)antwoord.StatusCode}");
            Assert.All(
                [
                    ("API-Version", "1.0.0"),
                    ("Cache-Control", "no-store"),
                    ("X-Content-Type-Options", "nosniff"),
                    ("X-Frame-Options", "DENY"),
                    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
                    ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
                    ("Referrer-Policy", "no-referrer"),
                ],
                kop => Assert.Equal((pad, kop.Item2), (pad, Assert.Single(antwoord.Headers.NonValidated[kop.Item1]))));
            Assert.DoesNotContain("Server", antwoord.Headers.NonValidated.Select(kop => kop.Key));
        }
    }

    [Fact]
    public async Task Alleen_het_contract_mag_een_browser_van_elders_lezen()
    {
        await using var gemeente = await Proefgemeente.Open();
        using var contract = await Vraag(gemeente, HttpMethod.Get, "/v1/openapi.json", verzoek => verzoek.Headers.Add("Origin", "https://elders.example"));
        using var overzicht = await Vraag(gemeente, HttpMethod.Get, "/v1/overzicht", verzoek => verzoek.Headers.Add("Origin", "https://elders.example"));

        Assert.Equal(["*"], contract.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(overzicht.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/v1/klantreizen/")]
    [InlineData("/v1/overzicht/")]
    [InlineData("/v1/openapi.json/")]
    public async Task Een_adres_met_een_schuine_streep_op_het_eind_bestaat_niet(string pad)
    {
        await using var gemeente = await Proefgemeente.Open();
        using var antwoord = await Vraag(gemeente, HttpMethod.Get, pad);

        Assert.Equal((404, "application/problem+json"), ((int)antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Wie_dezelfde_melding_herhaalt_krijgt_hetzelfde_antwoord_en_er_komt_geen_tweede()
    {
        await using var gemeente = await Proefgemeente.Open();
        using var eerst = await Doe(gemeente, "sleutel-1", Melding);
        using var weer = await Doe(gemeente, "sleutel-1", Melding);
        using var ander = await Doe(gemeente, "sleutel-1", Melding.Replace("Noor", "Nora", StringComparison.Ordinal));
        using var zonder = await Doe(gemeente, null, "{}");
        await gemeente.Rust();

        Assert.Equal((201, 201, 409, 400), ((int)eerst.StatusCode, (int)weer.StatusCode, (int)ander.StatusCode, (int)zonder.StatusCode));
        Assert.Equal(await eerst.Content.ReadAsStringAsync(Stop), await weer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(eerst.Headers.Location, weer.Headers.Location);
        Assert.Equal(1, (await gemeente.Lukt(HttpMethod.Get, "/v1/klantreizen", Rol.Baliemedewerker))["totaal"]!.GetValue<int>());

        // All mistakes at once, also that of the header.
        Assert.Equal(["/kanaal", "/persoon", "Idempotency-Key"], await Pointers(zonder));
    }

    [Fact]
    public async Task Alle_fouten_in_een_vraag_staan_er_ineens_in()
    {
        await using var gemeente = await Proefgemeente.Open();
        using var antwoord = await Vraag(
            gemeente, HttpMethod.Get, "/v1/klantreizen?klantgroep=groeien&fase=1&teLaat=ja&gemeldVanaf=morgen&aantal=0&sorteer=naam&vervolg=x");

        Assert.Equal(400, (int)antwoord.StatusCode);
        Assert.Equal(["aantal", "fase", "gemeldVanaf", "klantgroep", "sorteer", "teLaat", "vervolg"], await Pointers(antwoord));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-02-30")]
    [InlineData("02-03-2026")]
    public async Task Een_datum_waar_niets_te_zoeken_is_wordt_geweigerd(string datum)
    {
        await using var gemeente = await Proefgemeente.Open();
        using var klantreizen = await Vraag(gemeente, HttpMethod.Get, $"/v1/klantreizen?gemeldVanaf={datum}&gemeldTot={datum}");
        using var afspraken = await Vraag(gemeente, HttpMethod.Get, $"/v1/afspraken?medewerkerId=intaker-1&van={datum}&tot={datum}");
        using var verloop = await Vraag(gemeente, HttpMethod.Get, $"/v1/rapportages/verloop?van={datum}&tot={datum}");

        Assert.Equal(["gemeldTot", "gemeldVanaf"], await Pointers(klantreizen));
        Assert.Equal(["tot", "van"], await Pointers(afspraken));
        Assert.Equal(["tot", "van"], await Pointers(verloop));
    }

    [Fact]
    public async Task Wat_niet_veranderde_wordt_niet_opnieuw_gestuurd_en_wat_veranderde_heeft_een_andere_ETag()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var pad = $"/v1/klantreizen/{klant.KlantreisId}";
        using var eerst = await Vraag(gemeente, HttpMethod.Get, pad);
        var etag = eerst.Headers.ETag!;
        using var gelijk = await Vraag(gemeente, HttpMethod.Get, pad, verzoek => verzoek.Headers.IfNoneMatch.Add(etag));
        await klant.Screen();
        using var anders = await Vraag(gemeente, HttpMethod.Get, pad, verzoek => verzoek.Headers.IfNoneMatch.Add(etag));

        Assert.False(etag.IsWeak);
        Assert.Equal((304, 0), ((int)gelijk.StatusCode, (await gelijk.Content.ReadAsByteArrayAsync(Stop)).Length));
        Assert.Equal(etag, gelijk.Headers.ETag);
        Assert.Equal(200, (int)anders.StatusCode);
        Assert.NotEqual(etag, anders.Headers.ETag);
    }

    [Fact]
    public async Task Tijdstippen_zijn_UTC_en_velden_zonder_waarde_ontbreken()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        await gemeente.Verder(TimeSpan.FromHours(20));
        var tijdstippen = 0;
        foreach (var pad in new[] { "/v1/overzicht", "/v1/klantreizen", $"/v1/klantreizen/{klant.KlantreisId}", $"/v1/klantreizen/{klant.KlantreisId}/tijdlijn", "/v1/taken", $"/v1/huishoudens/{klant.HuishoudenId}" })
        {
            using var antwoord = await Vraag(gemeente, HttpMethod.Get, pad);
            var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
            Assert.True(antwoord.IsSuccessStatusCode, $"{pad}: {tekst}");
            Assert.DoesNotContain(":null", tekst, StringComparison.Ordinal);
            Assert.All(Tijdstip().Matches(tekst), tijdstip => Assert.Matches("Z\"$", tijdstip.Value));
            Assert.All(Veldnaam().Matches(tekst), veld => Assert.Matches("^(_links|[a-z][A-Za-z0-9]*|[A-Z][A-Za-z]+)$", veld.Groups[1].Value));
            tijdstippen += Tijdstip().Count(tekst);
        }

        Assert.True(tijdstippen > 5);
    }

    [Fact]
    public async Task Bladzijden_sluiten_aan_tot_de_laatste_die_geen_volgende_heeft()
    {
        await using var gemeente = await Proefgemeente.Open();
        foreach (var naam in new[] { "Noor de Vries", "Rene de Boer", "Sanne Smit", "Tariq Aziz", "Ursula Kok" })
        {
            await gemeente.Meld(naam);
        }

        var gezien = new List<string>();
        var bladzijden = 0;
        for (string? pad = "/v1/klantreizen?aantal=2&sorteer=gemeldOp"; pad is not null; bladzijden++)
        {
            var blad = await gemeente.Lukt(HttpMethod.Get, pad, Rol.Manager);
            Assert.Equal((pad, 5), (blad["_links"]!["self"]!["href"]!.GetValue<string>(), blad["totaal"]!.GetValue<int>()));
            gezien.AddRange(blad["klantreizen"]!.AsArray().Select(reis => reis!["klantreisId"]!.GetValue<string>()));
            pad = blad["_links"]!["volgende"]?["href"]?.GetValue<string>();
        }

        Assert.Equal((3, 5, 5), (bladzijden, gezien.Count, gezien.Distinct().Count()));
    }

    private static async Task<HttpResponseMessage> Vraag(Proefgemeente gemeente, HttpMethod methode, string pad, Action<HttpRequestMessage>? verder = null)
    {
        using var verzoek = new HttpRequestMessage(methode, new Uri(pad, UriKind.Relative));
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", gemeente.App.Token(Rol.Manager, "manager-io"));
        if (methode == HttpMethod.Post)
        {
            verzoek.Content = new StringContent("{}", Encoding.UTF8, "text/plain");
        }

        verder?.Invoke(verzoek);
        return await gemeente.Http.SendAsync(verzoek, Stop);
    }

    private static async Task<HttpResponseMessage> Doe(Proefgemeente gemeente, string? sleutel, string melding)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri("/v1/meldingen", UriKind.Relative));
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", gemeente.App.Token(Rol.Baliemedewerker));
        verzoek.Content = new StringContent(melding, Encoding.UTF8, "application/json");
        if (sleutel is not null)
        {
            verzoek.Headers.Add("Idempotency-Key", sleutel);
        }

        return await gemeente.Http.SendAsync(verzoek, Stop);
    }

    private static async Task<IEnumerable<string>> Pointers(HttpResponseMessage antwoord) =>
        JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(Stop))!["errors"]!.AsArray()
            .Select(fout => fout!["pointer"]!.GetValue<string>()).Order(StringComparer.Ordinal);

    [GeneratedRegex("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"")]
    private static partial Regex Tijdstip();

    [GeneratedRegex("\"([^\"\\\\]*)\":")]
    private static partial Regex Veldnaam();
}
