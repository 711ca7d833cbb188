using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class LichaamTests
{
    public sealed record Plek(string Straat, int Nummer, string? Toevoeging = null);

    public sealed record Proef
    {
        public required string Naam { get; init; }

        public required Klantgroep Groep { get; init; }

        public DateOnly? Datum { get; init; }

        public string? Bsn { get; init; }

        public Plek? Plek { get; init; }

        public IReadOnlyList<Spoedsoort> Spoed { get; init; } = [];

        public IReadOnlyDictionary<Leefgebied, Leefgebiedscore>? Leefgebieden { get; init; }
    }

    [Fact]
    public void A_good_body_is_read()
    {
        var proef = Lees("""
            { "naam": "A", "groep": "Zorgen", "datum": "2026-03-01", "plek": { "straat": "S", "nummer": 1 },
              "spoed": ["Broodnood"], "leefgebieden": { "Wonen": "Steun" }, "bsn": null }
            """).Vereis();

        Assert.Equal(("A", Klantgroep.Zorgen, new DateOnly(2026, 3, 1), new Plek("S", 1)), (proef.Naam, proef.Groep, proef.Datum, proef.Plek));
        Assert.Equal([Spoedsoort.Broodnood], proef.Spoed);
        Assert.Equal(Leefgebiedscore.Steun, proef.Leefgebieden![Leefgebied.Wonen]);
    }

    [Fact]
    public void Every_mistake_is_named_at_once()
    {
        var gelezen = Lees("""
            { "groep": "Anders", "datum": "1 maart", "plek": { "straat": 7, "huis/nr": 2 }, "spoed": ["Broodnood", "X", 1],
              "leefgebieden": { "Tuin": "Steun", "Wonen": "Goed" }, "extra": true, "naam": null }
            """);

        Assert.Equal(
            ["/datum", "/extra", "/groep", "/leefgebieden/Tuin", "/leefgebieden/Wonen", "/naam", "/plek/huis~1nr", "/plek/nummer", "/plek/straat", "/spoed/1", "/spoed/2"],
            gelezen.Fouten.Select(fout => fout.Pointer).Order(StringComparer.Ordinal));
        Assert.Contains("Matchen, Groeien, Faciliteren, Zorgen", gelezen.Fouten.Single(fout => fout.Pointer == "/groep").Melding, StringComparison.Ordinal);
        Assert.Equal(400, Assert.Throws<ProbleemException>(gelezen.Vereis).Status);
    }

    [Fact]
    public void What_the_domain_finds_comes_beside_it_without_saying_the_same_twice()
    {
        var gelezen = Lees("""{ "groep": "Anders", "bsn": "123", "plek": { "straat": "S" } }""").Met(proef =>
        [
            new("/naam", proef.Naam is null ? "Naam is verplicht." : "?"),
            new("/bsn", proef.Bsn == "123" ? "BSN is ongeldig." : "?"),
            new("/plek", proef.Plek is null ? "Plek is verplicht." : "?"),
        ]);

        Assert.Equal(
            [("/groep", "Deze waarde kennen wij niet. Kies uit: Matchen, Groeien, Faciliteren, Zorgen."), ("/plek/nummer", "Dit is verplicht."), ("/naam", "Dit is verplicht."), ("/bsn", "BSN is ongeldig.")],
            gelezen.Fouten.Select(fout => (fout.Pointer, fout.Melding)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("\"groeien\"")]
    [InlineData("\"Matchen, Groeien\"")]
    [InlineData("{}")]
    public void A_closed_value_is_written_exactly(string groep) =>
        Assert.Equal("/groep", Assert.Single(Lees($$"""{ "naam": "A", "groep": {{groep}} }""").Fouten).Pointer);

    [Theory]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("3", "")]
    [InlineData("""{ "naam": "A", "naam": "B", "groep": "Zorgen" }""", "/naam")]
    [InlineData("""{ "naam": "\ud800", "groep": "Zorgen" }""", "/naam")]
    [InlineData("""{ "Naam": "A", "naam": "B", "groep": "Zorgen" }""", "/Naam")]
    public void A_body_of_another_form_is_refused(string json, string pointer) =>
        Assert.Equal(pointer, Assert.Single(Lees(json).Fouten).Pointer);

    [Theory]
    [InlineData("{ \"naam\": \"A\",\n  \"groep\" }", "regel 2")]
    [InlineData("", "regel 1")]
    [InlineData("{} {}", "regel 1")]
    [InlineData("""{ "\ud800": "A", "naam": "A", "groep": "Zorgen" }""", "onvolledig")]
    public void What_is_no_JSON_is_refused_with_its_place(string json, string melding)
    {
        var fout = Assert.Throws<ProbleemException>(() => Lees(json));

        Assert.Equal(400, fout.Status);
        Assert.Contains(melding, Assert.Single(fout.Fouten).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_UTF_8_is_refused() =>
        Assert.Equal(400, Assert.Throws<ProbleemException>(() => Lichaam.Lees<Proef>(new byte[] { 0x22, 0xff, 0x22 })).Status);

    [Theory]
    [InlineData("text/plain", 10, 415)]
    [InlineData(null, 10, 415)]
    [InlineData("application/json", Lichaam.HoogsteAantalBytes + 1, 413)]
    [InlineData("application/json; charset=utf-8", Lichaam.HoogsteAantalBytes, 400)]
    public async Task A_request_of_another_type_or_too_large_is_refused(string? type, int lengte, int status)
    {
        var verzoek = new DefaultHttpContext().Request;
        verzoek.ContentType = type;
        verzoek.Body = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', lengte)));

        var fout = await Assert.ThrowsAsync<ProbleemException>(() => Lichaam.Lees<Proef>(verzoek, TestContext.Current.CancellationToken));

        Assert.Equal(status, fout.Status);
    }

    private static GelezenLichaam<Proef> Lees(string json) => Lichaam.Lees<Proef>(Encoding.UTF8.GetBytes(json));
}
