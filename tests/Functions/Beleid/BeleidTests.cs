using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Functions.Tests;

public class BeleidTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_voorstel_wordt_bewaard_met_zijn_document_en_geldt_nog_niet()
    {
        var antwoord = await StelVoor(Document());

        Assert.Equal((201, "Voorgesteld", "/v1/beleid/versies/2027-01-01"), (antwoord.Status, antwoord.Veld("status"), antwoord.Koppen.Location.ToString()));
        Assert.Equal("2020-07-01", (await Geldend("2027-06-01")).Versie);
        var terug = await _wereld.Vraag(verzoek => Functies().Toon(verzoek, "2027-01-01"));
        Assert.Contains("\"interval\":{\"waarde\":6,", terug.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_vastgestelde_versie_geldt_vanaf_haar_datum_en_de_oude_blijft()
    {
        await StelVoor(Document());

        var antwoord = await StelVast("2027-01-01");

        Assert.Equal((200, "Vastgesteld", "het college"), (antwoord.Status, antwoord.Veld("status"), antwoord.Veld("vastgesteldDoor")));
        Assert.Equal("2020-07-01", (await Geldend("2026-12-31")).Versie);
        Assert.Equal("2027-01-01", (await Geldend("2027-01-01")).Versie);
        var lijst = await _wereld.Vraag(verzoek => Functies().ToonLijst(verzoek));
        Assert.Equal(["2020-07-01", "2027-01-01"], lijst.Json.GetProperty("versies").EnumerateArray().Select(v => v.GetProperty("versie").GetString()));
    }

    [Fact]
    public async Task Een_document_met_fouten_komt_terug_met_alle_fouten_en_er_verandert_niets()
    {
        var document = Document();
        document["klantgroepen"]!["Wachten"] = new JsonObject();
        document["klantgroepen"]!["Groeien"]!["momenten"]!["Voortgangsgesprek"]!["interval"]!["waarde"] = -6;
        document.Remove("nazorg");

        var antwoord = await StelVoor(document);

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(["/klantgroepen/Groeien/momenten/Voortgangsgesprek/interval/waarde", "/klantgroepen/Wachten", "/nazorg"], antwoord.Pointers);
        Assert.Empty(await _wereld.Inhoud());
    }

    [Theory]
    [InlineData("2026-03-01", 400)]
    [InlineData("2020-07-01", 400)]
    [InlineData("2026-03-02", 201)]
    public async Task Een_versie_gaat_vandaag_in_of_later_en_niet_op_de_datum_van_een_andere(string ingang, int status) =>
        Assert.Equal(status, (await StelVoor(Document(ingang: ingang))).Status);

    [Fact]
    public async Task Twee_versies_met_dezelfde_datum_kunnen_niet_allebei_worden_vastgesteld()
    {
        await StelVoor(Document("a"));
        await StelVoor(Document("b"));

        Assert.Equal(200, (await StelVast("a")).Status);
        Assert.Equal(409, (await StelVast("b")).Status);
        Assert.Equal("a", (await Geldend("2027-01-01")).Versie);
        Assert.Equal(400, (await StelVoor(Document("c"))).Status);
    }

    [Fact]
    public async Task Wat_vastgesteld_is_verandert_niet_meer()
    {
        await StelVoor(Document());
        await StelVast("2027-01-01");
        var inhoud = await _wereld.Inhoud();

        Assert.Equal(409, (await StelVast("2027-01-01")).Status);
        Assert.Equal(400, (await StelVoor(Document())).Status);
        Assert.Equal(409, (await StelVoor(Document(ingang: "2027-02-01"))).Status);
        Assert.Equal(409, (await StelVast("2020-07-01")).Status);
        Assert.Equal(404, (await StelVast("2030-01-01")).Status);
        Assert.Equal(inhoud, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_voorstel_waarvan_de_datum_voorbij_is_kan_niet_meer_worden_vastgesteld()
    {
        await StelVoor(Document());
        _wereld.Nu = new(2027, 1, 2, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal(409, (await StelVast("2027-01-01")).Status);
    }

    [Fact]
    public async Task Een_vaststelling_start_het_doorvoeren_en_blijft_staan_als_dat_even_niet_lukt()
    {
        await StelVoor(Document("a"));
        await StelVoor(Document("b", "2027-02-01"));

        Assert.Equal(200, (await StelVast("a")).Status);
        Assert.Equal(["BeleidOrchestrator beleid.a a"], _wereld.Client.Gestart);

        _wereld.Client.Stuk = true;
        Assert.Equal(200, (await StelVast("b")).Status);
        _wereld.Client.Stuk = false;
        await _wereld.Dienst<Beleidsdoorvoer>().Wek(_wereld.Client);
        Assert.Equal(["BeleidOrchestrator beleid.a a", "BeleidOrchestrator beleid.b b"], _wereld.Client.Gestart);
    }

    [Fact]
    public async Task Een_ingetrokken_voorstel_blijft_te_zien_en_kan_niet_meer_gelden()
    {
        await StelVoor(Document());

        var antwoord = await TrekIn("2027-01-01");

        Assert.Equal((200, "Ingetrokken"), (antwoord.Status, antwoord.Veld("status")));
        Assert.Equal(409, (await TrekIn("2027-01-01")).Status);
        Assert.Equal(409, (await StelVast("2027-01-01")).Status);
        Assert.Equal("2020-07-01", (await Geldend("2027-06-01")).Versie);
        Assert.Equal(409, (await TrekIn("2020-07-01")).Status);
        Assert.Equal(404, (await TrekIn("2030-01-01")).Status);
    }

    [Fact]
    public async Task Wat_is_vastgesteld_wordt_niet_meer_ingetrokken()
    {
        await StelVoor(Document());
        await StelVast("2027-01-01");

        Assert.Equal(409, (await TrekIn("2027-01-01")).Status);
        Assert.Equal("2027-01-01", (await Geldend("2027-01-01")).Versie);
    }

    [Fact]
    public async Task Wie_vaststelt_zegt_wie_het_heeft_besloten()
    {
        await StelVoor(Document());

        Assert.Equal(400, (await StelVast("2027-01-01", " ")).Status);
    }

    private static JsonObject Document(string versie = "2027-01-01", string ingang = "2027-01-01")
    {
        var document = JsonNode.Parse(Domain.Beleid.Document("2020-07-01")!)!.AsObject();
        document["versie"] = versie;
        document["geldigVanaf"] = ingang;
        document.Remove("vastgesteldDoor");
        document["klantgroepen"]!["Groeien"]!["momenten"]!["Voortgangsgesprek"]!["interval"]!["waarde"] = 6;
        return document;
    }

    private Beleidsfuncties Functies() => _wereld.Functies<Beleidsfuncties>();

    private Task<Domain.Beleid> Geldend(string datum) =>
        _wereld.Dienst<IBeleidsbron>().Geldend(DateOnly.Parse(datum, System.Globalization.CultureInfo.InvariantCulture));

    private Task<Beeld> StelVoor(JsonObject document) => _wereld.Vraag(verzoek => Functies().StelVoor(verzoek), document.ToJsonString());

    private Task<Beeld> TrekIn(string versie) => _wereld.Vraag(verzoek => Functies().TrekIn(verzoek, versie));

    private Task<Beeld> StelVast(string versie, string door = "het college") => _wereld.Vraag(
        verzoek => Functies().StelVast(verzoek, versie, _wereld.Client), JsonSerializer.Serialize(new { vastgesteldDoor = door }));
}
