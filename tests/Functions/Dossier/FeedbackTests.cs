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

        Assert.Equal(201, (await Doe((f, v) => f.DienIn(v, Verhaal.Reis, _wereld.Client), Klacht)).Status);
        Assert.Equal(201, (await Doe((f, v) => f.DienIn(v, Verhaal.Reis, _wereld.Client), Klacht)).Status);
        Assert.Equal(1, (await _wereld.Vereis<Dossier>(Verhaal.Reis, Sleutels.Dossier)).Klachten);
        Assert.Equal(201, (await Doe((f, v) => f.DienIn(v, Verhaal.Reis, _wereld.Client), Klacht, "klacht-2")).Status);

        Assert.Equal(200, (await Doe((f, v) => f.HandelAf(v, Verhaal.Reis, "1", _wereld.Client), """{"oordeel":"Gegrond"}""")).Status);
        Assert.Equal(409, (await Doe((f, v) => f.HandelAf(v, Verhaal.Reis, "1", _wereld.Client), """{"oordeel":"Ongegrond"}""")).Status);
        Assert.Equal(404, (await Doe((f, v) => f.HandelAf(v, Verhaal.Reis, "3", _wereld.Client), """{"oordeel":"Ongegrond"}""")).Status);
        Assert.Equal(Klachtoordeel.Gegrond, (await _wereld.Vereis<Klacht>(Verhaal.Reis, Sleutels.Klacht(1))).Oordeel);
        Assert.DoesNotContain((await _wereld.Inhoud()).Split('\n'), regel => !regel.StartsWith("Notities", StringComparison.Ordinal) && regel.Contains("aan de lijn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_klacht_is_een_taak_met_de_termijn_van_de_wet_die_met_de_afhandeling_klaar_is()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var klacht = await Doe((f, v) => f.DienIn(v, Verhaal.Reis, _wereld.Client), Klacht);
        await Doe((f, v) => f.DienIn(v, Verhaal.Reis, _wereld.Client), Klacht);
        var id = Taak.IdVoor(Verhaal.Reis, Taaksoort.Klacht, "1");

        var taak = await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(id));
        Assert.Equal((Rol.Manager, new DateOnly(2026, 4, 13)), (taak.Rol, taak.Fataledatum.Datum));
        Assert.Equal("2026-04-13", klacht.Veld("afhandelenVoor"));
        Assert.True((await _wereld.Vereis<Spoor>(Verhaal.Reis, Sleutels.Spoor(Spoorids.Taak(id)))).OverleeftEinde);
        var zomaar = await _wereld.Vraag(verzoek => _wereld.Functies<Taakfuncties>().RondAf(verzoek, id, _wereld.Client), "{}");
        Assert.Equal(409, zomaar.Status);

        Assert.Equal(200, (await Doe((f, v) => f.HandelAf(v, Verhaal.Reis, "1", _wereld.Client), """{"oordeel":"Opgelost"}""")).Status);
        Assert.Equal(Taakstatus.Afgerond, (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(id))).Status);
        Assert.Contains(Spoorids.Taak(id), _wereld.Client.Gebeld);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var voor = await _wereld.Inhoud();

        Assert.Equal(["/methode", "/score", "Idempotency-Key"], (await Doe((f, v) => f.Meet(v, Verhaal.Reis), """{"score":11,"methode":"Glazenbol"}""", "")).Pointers);
        Assert.Equal(["/klacht", "/onderwerp"], (await Doe((f, v) => f.DienIn(v, Verhaal.Reis, _wereld.Client), """{"klacht":" "}""")).Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    private Task<Beeld> Doe(Func<Feedbackfuncties, HttpRequest, Task<IResult>> doe, string json, string sleutel = "sleutel-1") => _wereld.Vraag(
        verzoek => doe(_wereld.Functies<Feedbackfuncties>(), verzoek), json, verzoek => verzoek.Headers["Idempotency-Key"] = sleutel);
}
