namespace InzetOpMaat.Functions.Tests;

public class PlaatsingTests
{
    private const string Goed = """{"soort":"Regulier","ingangsdatum":"2026-04-01","urenPerWeek":32,"gedeeltelijk":false,"werkgever":"Bakkerij Jansen"}""";
    private const string Terug = """{"klantgroep":"Zorgen","keuzeKlant":"Groeien","reden":"Het ging niet meer."}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_plaatsing_wordt_vastgelegd_en_belt_de_klantreis()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);

        var antwoord = await Plaats(Goed);

        Assert.Equal((200, "Regulier"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var plek = await _wereld.Vereis<Plaatsing>(Verhaal.Reis, Sleutels.Plaatsing(1));
        Assert.Equal((Plaatsingsstand.Afgesproken, false, 32m), (plek.Stand, plek.BegeleidingGaatDoor, plek.UrenPerWeek));
        Assert.Equal([Verhaal.Reis], _wereld.Client.Gebeld);
        Assert.Equal(["plaatsing plaatsing.1"], await _wereld.Postvak(Verhaal.Reis));
        Assert.Equal(Fase.Begeleiding, (await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis)).Fase);
    }

    [Fact]
    public async Task De_werkgever_staat_alleen_bij_de_notities()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Plaats(Goed);

        Assert.Equal("Bakkerij Jansen", (await _wereld.Dienst<Notities>().Lees(Verhaal.Reis, "plaatsing.1", "medewerker-1"))!.Tekst);
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("Jansen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Deeltijd", "false", true)]
    [InlineData("Vrijwilligerswerk", "false", true)]
    [InlineData("BeschutWerk", "false", false)]
    [InlineData("Loonkostensubsidie", "true", true)]
    public async Task Het_beleid_en_de_melder_bepalen_of_de_begeleiding_doorgaat(string soort, string gedeeltelijk, bool door)
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Plaats(Goed.Replace("Regulier", soort, StringComparison.Ordinal).Replace("false", gedeeltelijk, StringComparison.Ordinal));

        Assert.Equal(door, (await _wereld.Vereis<Plaatsing>(Verhaal.Reis, Sleutels.Plaatsing(1))).BegeleidingGaatDoor);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var voor = await _wereld.Inhoud();

        var antwoord = await Plaats("""{"soort":"Baantje","ingangsdatum":"2026-04-01","einddatum":"2026-03-31","urenPerWeek":0,"werkgever":""}""");

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(["/einddatum", "/gedeeltelijk", "/soort", "/urenPerWeek", "/werkgever"], antwoord.Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Theory]
    [InlineData(Fase.KickOff, "2026-04-01")]
    [InlineData(Fase.Beeindigd, "2026-04-01")]
    [InlineData(Fase.Begeleiding, "2026-03-01")]
    public async Task Een_plaatsing_die_niet_past_botst_en_verandert_niets(Fase fase, string ingang)
    {
        await _wereld.MetKlantreis(fase);
        var voor = await _wereld.Inhoud();

        Assert.Equal(409, (await Plaats(Goed.Replace("2026-04-01", ingang, StringComparison.Ordinal))).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_tweede_volle_plek_botst()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Plaats(Goed);
        var voor = await _wereld.Inhoud();

        Assert.Equal(409, (await Plaats(Goed)).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Terugval_brengt_de_klant_terug_in_begeleiding_als_nieuw_verblijf()
    {
        await _wereld.MetKlantreis(Fase.Nazorg);

        var antwoord = await ValTerug(Terug);

        Assert.Equal((200, "Zorgen"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var reis = await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        Assert.Equal(
            (Fase.Begeleiding, Klantgroep.Zorgen, Organisatie.IO, 2, new DateOnly(2026, 3, 2)), (reis.Fase, reis.Klantgroep, reis.Regie, reis.Verblijf, reis.GroepSinds));
        Assert.Equal([Verhaal.Reis], _wereld.Client.Gebeld);
        Assert.Contains(Gebeurtenissoort.KlantVielTerug, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("ging niet", StringComparison.Ordinal));
        Assert.Equal(409, (await ValTerug(Terug)).Status);
    }

    [Fact]
    public async Task Terugval_zonder_reden_of_met_een_onbekende_groep_wordt_geweigerd()
    {
        await _wereld.MetKlantreis(Fase.Nazorg);
        var voor = await _wereld.Inhoud();

        var antwoord = await ValTerug("""{"klantgroep":"Rusten","keuzeKlant":"Groeien"}""");

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(["/klantgroep", "/reden"], antwoord.Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    private Task<Beeld> Plaats(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Plaatsingfuncties>().LegVast(verzoek, Verhaal.Reis, _wereld.Client), json);

    private Task<Beeld> ValTerug(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Plaatsingfuncties>().LegTerugvalVast(verzoek, Verhaal.Reis, _wereld.Client), json);
}
