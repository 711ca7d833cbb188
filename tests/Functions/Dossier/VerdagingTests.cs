using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

/// <summary>Putting off the handling of a complaint (Awb art. 9:11).</summary>
public class VerdagingTests
{
    private const string VierWeken = """{"reden":"MeerTijdNodig","uiterlijk":"2026-05-11","schriftelijkOp":"2026-03-02","toelichting":"De getuige is op reis."}""";

    private static readonly string _taak = Taak.IdVoor(Verhaal.Reis, Taaksoort.Klacht, "1");

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_klacht_die_verdaagd_is_heeft_een_taak_met_latere_datums()
    {
        await MetKlacht();
        var antwoord = await Verdaag(VierWeken);

        Assert.Equal((200, "MeerTijdNodig"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var klacht = await _wereld.Vereis<Klacht>(Verhaal.Reis, Sleutels.Klacht(1));
        Assert.Equal((new DateOnly(2026, 5, 11), new DateOnly(2026, 3, 2)), (klacht.AfhandelenVoor, Assert.Single(klacht.Verdagingen!).SchriftelijkOp));
        var taak = await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(_taak));
        Assert.Equal((new DateOnly(2026, 5, 11), new DateOnly(2026, 4, 28)), (taak.Fataledatum.Datum, taak.Streefdatum.Datum));
        Assert.Contains("verdaagd tot en met maandag 11 mei 2026 (Awb art. 9:11 lid 2)", taak.Fataledatum.Waarom.InEenZin(), StringComparison.Ordinal);
        var opLijst = new List<Taak>();
        await foreach (var (_, regel) in _wereld.Dienst<Werkvoorraad>().Open(taak.MedewerkerId))
        {
            opLijst.Add(regel);
        }

        Assert.Equal(taak.Fataledatum.Datum, Assert.Single(opLijst).Fataledatum.Datum);
        Assert.Equal(["termijn klacht.1"], await _wereld.Postvak(Spoorids.Taak(_taak)));
        Assert.Contains(Gebeurtenissoort.KlachtWerdVerdaagd, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("getuige", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_tweede_keer_kan_alleen_als_de_klant_instemt()
    {
        await MetKlacht();
        await Verdaag(VierWeken);

        Assert.Equal(409, (await Verdaag("""{"reden":"MeerTijdNodig","uiterlijk":"2026-05-12","schriftelijkOp":"2026-03-02"}""")).Status);
        Assert.Equal(200, (await Verdaag("""{"reden":"KlantStemtIn","uiterlijk":"2026-06-01","schriftelijkOp":"2026-03-02"}""")).Status);
        Assert.Equal(new DateOnly(2026, 6, 1), (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(_taak))).Fataledatum.Datum);
    }

    [Fact]
    public async Task Wat_niet_kan_verandert_niets()
    {
        await MetKlacht();
        var voor = await _wereld.Inhoud();

        var fout = await Verdaag("""{"reden":"Zomaar","uiterlijk":"2026-03-02","schriftelijkOp":"2026-03-03"}""");
        Assert.Equal(["/reden", "/schriftelijkOp", "/uiterlijk"], fout.Pointers.Order(StringComparer.Ordinal));
        Assert.Equal(voor, await _wereld.Inhoud());
        Assert.Equal(409, (await Verdaag("""{"reden":"MeerTijdNodig","uiterlijk":"2026-05-12","schriftelijkOp":"2026-03-02"}""")).Status);
        Assert.Equal(404, (await Verdaag(VierWeken, "2")).Status);
        Assert.Equal(new DateOnly(2026, 4, 13), (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(_taak))).Fataledatum.Datum);
    }

    private async Task MetKlacht()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await _wereld.Vraag(
            verzoek => _wereld.Functies<Feedbackfuncties>().DienIn(verzoek, Verhaal.Reis, _wereld.Client),
            """{"onderwerp":"Bejegening","klacht":"Kort af."}""",
            verzoek => verzoek.Headers["Idempotency-Key"] = "klacht-1");
    }

    private Task<Beeld> Verdaag(string json, string nummer = "1") =>
        _wereld.Vraag(verzoek => _wereld.Functies<Verdaagfuncties>().Verdaag(verzoek, Verhaal.Reis, nummer, _wereld.Client), json);
}
