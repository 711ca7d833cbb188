using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class TrajectTests
{
    private const string Stage = """{"instrument":"Stage","aanbieder":"Werkgever","doel":"Werkervaring","begindatum":"2026-03-09","naamAanbieder":"Bakkerij Jansen"}""";
    private const string Goed = """{"uitslag":"OpSchema"}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_traject_begint_met_een_volgend_contact_en_het_spoor_dat_het_volgt()
    {
        await MetGroep();

        var antwoord = await Begin(Stage);

        Assert.Equal((201, "2026-04-06"), (antwoord.Status, antwoord.Veld("volgendeContactdatum")));
        Assert.Equal(nameof(TrajectOrchestrator), (await _wereld.Vereis<Spoor>(Verhaal.Reis, Sleutels.Spoor(Spoorids.Traject(Verhaal.Reis, 1)))).Orchestrator);
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("Jansen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hetzelfde_verzoek_maakt_een_traject_en_een_ander_met_die_sleutel_botst()
    {
        await MetGroep();
        await Begin(Stage);
        var voor = await _wereld.Inhoud();

        Assert.Equal(1, (await Begin(Stage)).Json.GetProperty("nummer").GetInt32());
        Assert.Equal(409, (await Begin(Stage.Replace("Stage", "Scholing", StringComparison.Ordinal))).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
        Assert.Equal(2, (await Begin(Stage, "traject-2")).Json.GetProperty("nummer").GetInt32());
    }

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2027-04-01")]
    public async Task Een_volgend_contact_ligt_in_de_toekomst_en_niet_te_ver(string datum)
    {
        await MetGroep();

        var antwoord = await Begin(Stage.Replace("}", $$""","volgendeContactdatum":"{{datum}}","redenAfwijking":"Zo uitgekomen."}""", StringComparison.Ordinal));

        Assert.Equal(["/volgendeContactdatum"], antwoord.Pointers);
    }

    [Fact]
    public async Task Later_dan_het_beleid_mag_met_een_reden()
    {
        await MetGroep();
        var laat = Stage.Replace("}", ""","volgendeContactdatum":"2026-06-01"}""", StringComparison.Ordinal);

        Assert.Equal(["/redenAfwijking"], (await Begin(laat)).Pointers);
        Assert.Equal(201, (await Begin(laat.Replace("}", ""","redenAfwijking":"Lange vakantie."}""", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets()
    {
        await MetGroep();
        var voor = await _wereld.Inhoud();

        var antwoord = await Begin("""{"instrument":"Toveren","aanbieder":"Werkgever","begindatum":"2027-01-01","toelichting":""}""", sleutel: "");

        Assert.Equal(["/begindatum", "/doel", "/instrument", "/toelichting", "Idempotency-Key"], antwoord.Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_contact_rondt_de_taak_af_en_belt_het_traject()
    {
        await MetGroep();
        await Begin(Stage);
        await _wereld.MetTaak(Taaksoort.Trajectcontact, ronde: "1-1");

        Assert.Equal(409, (await RondTaakAf()).Status);
        var antwoord = await Contact(Goed);

        Assert.Equal((200, "OpSchema"), (antwoord.Status, antwoord.Veld("uitkomst")));
        Assert.Equal(Taakstatus.Afgerond, (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(Taak.IdVoor(Verhaal.Reis, Taaksoort.Trajectcontact, "1-1")))).Status);
        Assert.Equal(2, (await _wereld.Vereis<Traject>(Verhaal.Reis, Sleutels.Traject(1))).Contact);
        Assert.Contains(Spoorids.Traject(Verhaal.Reis, 1), _wereld.Client.Gebeld);
        await Contact(Goed);
        Assert.Equal(2, (await _wereld.Vereis<Traject>(Verhaal.Reis, Sleutels.Traject(1))).Contact);
    }

    [Fact]
    public async Task Een_traject_eindigt_een_keer()
    {
        await MetGroep();
        await Begin(Stage);
        _wereld.Nu = _wereld.Nu.AddDays(30);

        Assert.Equal(["/einddatum"], (await RondAf("""{"resultaat":"Geslaagd","einddatum":"2026-03-08"}""")).Pointers);
        Assert.Equal(200, (await RondAf("""{"resultaat":"NietGeslaagd","einddatum":"2026-04-01"}""")).Status);
        Assert.Equal(409, (await RondAf("""{"resultaat":"Geslaagd","einddatum":"2026-04-01"}""")).Status);
        Assert.Equal(409, (await Contact(Goed, "contact-9")).Status);
        Assert.Equal(Trajectresultaat.NietGeslaagd, (await _wereld.Vereis<Traject>(Verhaal.Reis, Sleutels.Traject(1))).Resultaat);
    }

    [Fact]
    public async Task Zonder_groep_of_na_het_einde_begint_geen_traject()
    {
        Assert.Equal(404, (await Begin(Stage)).Status);
        await _wereld.MetKlantreis(Fase.Ambitiegesprek);
        Assert.Equal(409, (await Begin(Stage)).Status);
        Assert.Equal(404, (await Contact(Goed)).Status);
    }

    private async Task MetGroep()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var reis = await _wereld.Opslag.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis).Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Klantgroep = Klantgroep.Groeien }));
    }

    private Task<Beeld> Begin(string json, string sleutel = "traject-1") => Vraag((f, v) => f.Begin(v, Verhaal.Reis, _wereld.Client), json, sleutel);

    private Task<Beeld> Contact(string json, string sleutel = "contact-1") => Vraag((f, v) => f.LegContactVast(v, Verhaal.Reis, "1", _wereld.Client), json, sleutel);

    private Task<Beeld> RondAf(string json) => Vraag((f, v) => f.RondAf(v, Verhaal.Reis, "1", _wereld.Client), json, "");

    private Task<Beeld> RondTaakAf() => _wereld.Vraag(
        verzoek => _wereld.Functies<Taakfuncties>().RondAf(verzoek, Taak.IdVoor(Verhaal.Reis, Taaksoort.Trajectcontact, "1-1"), _wereld.Client), "{}");

    private Task<Beeld> Vraag(Func<Trajectfuncties, HttpRequest, Task<IResult>> doe, string json, string sleutel) => _wereld.Vraag(
        verzoek => doe(_wereld.Functies<Trajectfuncties>(), verzoek), json, verzoek => verzoek.Headers["Idempotency-Key"] = sleutel);
}
