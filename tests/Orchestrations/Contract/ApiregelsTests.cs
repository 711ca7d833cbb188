using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The rules of the API that a linter cannot see, on the running app; every call is held against the contract as well.</summary>
public class ApiregelsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_lopende_klantreizen_doen_is_te_vinden_te_tellen_en_te_bekijken()
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await gemeente.Meld("Noor van der Linde");
        var ander = await gemeente.Meld("Rene de Boer");

        var lijst = await gemeente.Lukt(HttpMethod.Get, "/v1/klantreizen?fase=Screening&status=Lopend&sorteer=-gemeldOp&aantal=1", Rol.Manager);
        Assert.Equal(2, lijst["totaal"]!.GetValue<int>());
        var volgende = lijst["_links"]!["volgende"]!["href"]!.GetValue<string>();
        var tweede = await gemeente.Lukt(HttpMethod.Get, volgende, Rol.Manager);
        Assert.Equal(
            new[] { een.KlantreisId, ander.KlantreisId }.Order(),
            new[] { lijst, tweede }.Select(pagina => pagina["klantreizen"]![0]!["klantreisId"]!.GetValue<string>()).Order());
        Assert.Null(tweede["_links"]!["volgende"]);

        var overzicht = await gemeente.Lukt(HttpMethod.Get, "/v1/overzicht", Rol.Manager);
        Assert.Equal((2, 0), (overzicht["totaal"]!.GetValue<int>(), overzicht["zonderVolgendMoment"]!.GetValue<int>()));
        Assert.Equal(2, overzicht["werklast"]!.AsArray().Where(w => w!["medewerkerId"] is not null).Sum(w => w!["openTaken"]!.GetValue<int>()));

        var reis = await gemeente.Lukt(HttpMethod.Get, $"/v1/klantreizen/{een.KlantreisId}", Rol.Beheerder);
        Assert.All(reis["sporen"]!.AsArray(), spoor => Assert.Equal("Loopt", spoor!["status"]!.GetValue<string>()));

        var mij = await gemeente.Lukt(HttpMethod.Get, "/v1/mij", Rol.Intaker, medewerker: "intaker-1");
        Assert.Equal(("intaker-1", "DWT", "Intaker"), (mij["medewerkerId"]!.GetValue<string>(), mij["team"]!.GetValue<string>(), mij["rollen"]![0]!.GetValue<string>()));
    }

    [Fact]
    public async Task Wie_een_collega_kiest_ziet_hun_namen_rollen_en_teams_en_geen_postvak()
    {
        await using var gemeente = await Proefgemeente.Open();
        var bekend = await gemeente.Medewerkers();

        var allen = (await gemeente.Lukt(HttpMethod.Get, "/v1/medewerkers", Rol.Baliemedewerker))["medewerkers"]!.AsArray();
        Assert.Equal(
            bekend.OrderBy(wie => wie.Naam, StringComparer.Ordinal).Select(wie => (wie.Id, wie.Naam, wie.Rol.ToString(), wie.Organisatie.ToString())),
            allen.Select(wie => (Tekst(wie, "medewerkerId"), Tekst(wie, "naam"), Tekst(wie, "rol"), Tekst(wie, "organisatie"))));
        Assert.All(allen, wie => Assert.Null(wie!["agenda"]));

        var intakers = (await gemeente.Lukt(HttpMethod.Get, "/v1/medewerkers?rol=Intaker", Rol.Manager))["medewerkers"]!.AsArray();
        Assert.Equal(bekend.Count(wie => wie.Rol == Rol.Intaker), intakers.Count);
        Assert.All(intakers, wie => Assert.Equal("Intaker", Tekst(wie, "rol")));
        using var fout = await gemeente.Vraag(HttpMethod.Get, "/v1/medewerkers?rol=intaker", Rol.Manager);
        Assert.Equal(HttpStatusCode.BadRequest, fout.StatusCode);

        static string Tekst(JsonNode? wie, string veld) => wie![veld]!.GetValue<string>();
    }

    [Fact]
    public async Task Wie_een_klant_zoekt_of_bekijkt_staat_met_de_reden_in_het_log()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld("Rene de Boer");
        await gemeente.Meld("Sanne de Vries");

        var gevonden = await gemeente.Lukt(
            HttpMethod.Post, "/v1/klanten/_zoek", Rol.Baliemedewerker, new { naam = "boer REN\u00c9", geboortedatum = "1990-05-01", reden = "belt over morgen" }, medewerker: "balie-1");
        var een = Assert.Single(gevonden["klanten"]!.AsArray())!;
        Assert.Equal($"/v1/klantreizen/{klant.KlantreisId}", een["klantreizen"]![0]!["href"]!.GetValue<string>());
        var klantId = een["klantId"]!.GetValue<string>();
        var gezien = await gemeente.Lukt(HttpMethod.Post, $"/v1/klanten/{klantId}/_bekijk", Rol.Manager, new { reden = "klacht over een brief" }, medewerker: "manager-io");
        Assert.Equal("Rene de Boer", gezien["naam"]!.GetValue<string>());

        var inzagen = await gemeente.Lukt(HttpMethod.Get, $"/v1/klanten/{klantId}/inzagen", Rol.Beheerder);
        Assert.Equal(
            ["balie-1 zoeken belt over morgen", "manager-io bekijken klacht over een brief"],
            inzagen["inzagen"]!.AsArray().Where(regel => regel!["reden"] is not null).Select(regel => $"{regel!["wie"]} {regel["doel"]} {regel["reden"]}").Order());

        Assert.Empty((await gemeente.Lukt(HttpMethod.Post, "/v1/klanten/_zoek", Rol.Baliemedewerker, new { naam = "Boer", geboortedatum = "1990-05-02", reden = "proef" }))["klanten"]!.AsArray());
        using var zonder = await gemeente.Vraag(HttpMethod.Post, "/v1/klanten/_zoek", Rol.Baliemedewerker, new { geboortedatum = "1990-05-02", reden = "x" });
        Assert.Equal(HttpStatusCode.BadRequest, zonder.StatusCode);
        var fouten = JsonNode.Parse(await zonder.Content.ReadAsStringAsync(Stop))!["errors"]!.AsArray();
        Assert.Equal(["/naam", "/reden"], fouten.Select(fout => fout!["pointer"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task De_hele_selectie_komt_als_csv_voor_een_spreadsheet()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        using var antwoord = await Vraag(gemeente, HttpMethod.Get, "/v1/klantreizen?aantal=1", verzoek => verzoek.Headers.Accept.Add(new("text/csv")));

        var bytes = await antwoord.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var regels = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, regels.Length);
        Assert.StartsWith($"{klant.KlantreisId};Screening;;;Lopend;2026-03-02T07:30:00Z;", regels[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Andere_vormen_methoden_en_adressen_geven_een_probleem_met_de_versie_van_de_api()
    {
        await using var gemeente = await Proefgemeente.Open();
        await Is(406, HttpMethod.Get, "/v1/klantreizen", verzoek => verzoek.Headers.Accept.Add(new("application/xml")));
        await Is(415, HttpMethod.Post, "/v1/klanten/_zoek", verzoek => verzoek.Content = new StringContent("reden", Encoding.UTF8, "text/plain"));
        await Is(405, HttpMethod.Delete, "/v1/klantreizen", _ => { });
        await Is(404, HttpMethod.Get, "/v1/bestaat-niet", _ => { });
        await Is(401, HttpMethod.Get, "/v1/overzicht", verzoek => verzoek.Headers.Authorization = null);
        await Is(400, HttpMethod.Get, "/v1/klantreizen?sorteer=naam&gemeldVanaf=2026-13-01", _ => { });

        async Task Is(int status, HttpMethod methode, string pad, Action<HttpRequestMessage> verder)
        {
            using var antwoord = await Vraag(gemeente, methode, pad, verder);
            Assert.Equal(status, (int)antwoord.StatusCode);
            Assert.Equal("1.0.0", Assert.Single(antwoord.Headers.GetValues("API-Version")));
            Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
            Assert.Equal(status, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(Stop))!["status"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task Een_taak_verandert_alleen_voor_wie_haar_zag_zoals_zij_is()
    {
        await using var gemeente = await Proefgemeente.Open();
        await gemeente.Meld();
        var taak = (await gemeente.Lukt(HttpMethod.Get, "/v1/taken", Rol.Manager))["taken"]![0]!["_links"]!["toewijzing"]!["href"]!.GetValue<string>();
        using var zonder = await gemeente.Vraag(HttpMethod.Post, taak, Rol.Manager, new { actie = "Nemen" });
        using var oud = await gemeente.Vraag(HttpMethod.Post, taak, Rol.Manager, new { actie = "Nemen" }, versie: "\"oud\"");

        Assert.Equal((428, 412), ((int)zonder.StatusCode, (int)oud.StatusCode));
        Assert.NotNull(oud.Headers.ETag);
    }

    [Fact]
    public async Task Een_klantreis_die_vastzit_wordt_door_een_beheerder_herstart()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await gemeente.Durable.TerminateInstanceAsync(klant.KlantreisId, "stuk", Stop);
        await gemeente.Rust();
        Assert.Equal("Gestopt", await Status());

        var gestart = await gemeente.Lukt(HttpMethod.Post, $"/v1/klantreizen/{klant.KlantreisId}/herstart", Rol.Beheerder);
        await gemeente.Rust();

        Assert.Contains("reis", gestart["gestart"]!.AsArray().Select(naam => naam!.GetValue<string>()));
        Assert.Equal("Loopt", await Status());
        await gemeente.Lukt(HttpMethod.Post, $"/v1/klantreizen/{klant.KlantreisId}/herstart", Rol.Beheerder);
        await gemeente.Rust();
        Assert.Equal("Loopt", await Status());

        async Task<string> Status() => (await gemeente.Lukt(HttpMethod.Get, $"/v1/klantreizen/{klant.KlantreisId}", Rol.Beheerder))["sporen"]!.AsArray()
            .Single(spoor => spoor!["naam"]!.GetValue<string>() == "reis")!["status"]!.GetValue<string>();
    }

    [Fact]
    public async Task Een_beheerder_laat_alle_lijsten_opnieuw_uitwerken()
    {
        await using var gemeente = await Proefgemeente.Open();
        await gemeente.Meld();
        var regel = await gemeente.Rijen.Partities(Tabel.Overzicht, Stop).SelectMany(deel => gemeente.Rijen.LeesReeks(Tabel.Overzicht, deel, "regel.", "regel/", Stop)).FirstAsync(Stop);
        await gemeente.Rijen.Schrijf(Tabel.Overzicht, regel.Partitie, [new Rijwijziging.Verwijder(regel.Sleutel)], Stop);

        using var antwoord = await gemeente.Vraag(HttpMethod.Post, "/v1/overzicht/_herbouw", Rol.Beheerder);
        await gemeente.Rust();

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        Assert.Equal(regel.Inhoud, (await gemeente.Rijen.Lees(Tabel.Overzicht, regel.Partitie, regel.Sleutel, Stop))?.Inhoud);
    }

    [Fact]
    public async Task De_afspraken_van_een_medewerker_staan_in_volgorde_van_tijd()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var afspraken = (await gemeente.Lukt(HttpMethod.Get, $"/v1/klantreizen/{klant.KlantreisId}", Rol.Intaker))["afspraken"]!.AsArray();
        var wie = afspraken[0]!["medewerkerId"]!.GetValue<string>();

        var agenda = await gemeente.Lukt(HttpMethod.Get, $"/v1/afspraken?medewerkerId={wie}&van=2026-03-02&tot=2026-04-02", Rol.Manager);

        Assert.Equal(afspraken[0]!["afspraakId"]!.GetValue<string>(), Assert.Single(agenda["afspraken"]!.AsArray())!["afspraakId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Wat_niet_in_het_contract_staat_breekt_een_test()
    {
        await using var gemeente = await Proefgemeente.Open();
        await Assert.ThrowsAsync<ContractbreukException>(() => gemeente.Vraag(HttpMethod.Get, "/v1/klantreizen?onbekend=1", Rol.Manager));
    }

    private static async Task<HttpResponseMessage> Vraag(Proefgemeente gemeente, HttpMethod methode, string pad, Action<HttpRequestMessage> verder)
    {
        using var verzoek = new HttpRequestMessage(methode, new Uri(pad, UriKind.Relative));
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", gemeente.App.Token(Rol.Manager, "manager-io"));
        verder(verzoek);
        return await gemeente.Http.SendAsync(verzoek, Stop);
    }
}
