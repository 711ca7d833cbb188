using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class FeedbackTests
{
    private const string Klacht = """{"onderwerp":"Bereikbaarheid","klacht":"Ik kreeg niemand aan de lijn."}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Tevredenheid_staat_naast_de_fase_en_de_woorden_staan_apart()
    {
        await _wereld.MetKlantreis(Fase.KickOff);

        var antwoord = await Doe((f, v) => f.Meet(v, Verhaal.Reis), """{"score":8,"methode":"Gesprek","toelichting":"Prettig ontvangen."}""");

        Assert.Equal((201, "KickOff"), (antwoord.Status, antwoord.Veld("fase")));
        var gebeurtenis = (await _wereld.Dienst<Dossierregister>().Alle<Gebeurtenis>(Verhaal.Reis, Sleutels.Tijdlijn))
            .Single(g => g.Waarde.Soort == Gebeurtenissoort.TevredenheidWerdGemeten).Waarde;
        Assert.Equal(("8", "KickOff"), (gebeurtenis.Waarden![Waardenaam.Score], gebeurtenis.Waarden[Waardenaam.Fase]));
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("Prettig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_klacht_wordt_geteld_en_een_keer_afgehandeld()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);

        Assert.Equal(201, (await Doe((f, v) => f.DienIn(v, Verhaal.Reis), Klacht)).Status);
        Assert.Equal(201, (await Doe((f, v) => f.DienIn(v, Verhaal.Reis), Klacht)).Status);
        Assert.Equal(1, (await _wereld.Vereis<Dossier>(Verhaal.Reis, Sleutels.Dossier)).Klachten);
        Assert.Equal(201, (await Doe((f, v) => f.DienIn(v, Verhaal.Reis), Klacht, "klacht-2")).Status);

        Assert.Equal(200, (await Doe((f, v) => f.HandelAf(v, Verhaal.Reis, "1"), """{"oordeel":"Gegrond"}""")).Status);
        Assert.Equal(409, (await Doe((f, v) => f.HandelAf(v, Verhaal.Reis, "1"), """{"oordeel":"Ongegrond"}""")).Status);
        Assert.Equal(404, (await Doe((f, v) => f.HandelAf(v, Verhaal.Reis, "3"), """{"oordeel":"Ongegrond"}""")).Status);
        Assert.Equal(Klachtoordeel.Gegrond, (await _wereld.Vereis<Klacht>(Verhaal.Reis, Sleutels.Klacht(1))).Oordeel);
        Assert.DoesNotContain((await _wereld.Inhoud()).Split('\n'), regel => !regel.StartsWith("Notities", StringComparison.Ordinal) && regel.Contains("aan de lijn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var voor = await _wereld.Inhoud();

        Assert.Equal(["/methode", "/score", "Idempotency-Key"], (await Doe((f, v) => f.Meet(v, Verhaal.Reis), """{"score":11,"methode":"Glazenbol"}""", "")).Pointers);
        Assert.Equal(["/klacht", "/onderwerp"], (await Doe((f, v) => f.DienIn(v, Verhaal.Reis), """{"klacht":" "}""")).Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    private Task<Beeld> Doe(Func<Feedbackfuncties, HttpRequest, Task<IResult>> doe, string json, string sleutel = "sleutel-1") => _wereld.Vraag(
        verzoek => doe(_wereld.Functies<Feedbackfuncties>(), verzoek), json, verzoek => verzoek.Headers["Idempotency-Key"] = sleutel);
}
