namespace InzetOpMaat.Functions.Tests;

public class EindeTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_einde_wordt_vastgelegd_en_belt_de_klantreis()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);

        var antwoord = await Beeindig("""{"reden":"Verhuizing","datum":"2026-03-02","toelichting":"Gaat naar Zutphen."}""");

        Assert.Equal((200, "Verhuizing"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var reis = await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        Assert.Equal(
            (Fase.Beeindigd, Eindereden.Verhuizing, new DateOnly(2026, 3, 2), _wereld.Nu), (reis.Fase, reis.Eindereden, reis.Einddatum, reis.BeeindigdOp));
        Assert.Equal([Verhaal.Reis], _wereld.Client.Gebeld);
        Assert.Equal(["uitkomst einde"], await _wereld.Postvak(Verhaal.Reis));
        Assert.Contains(Gebeurtenissoort.KlantreisWerdBeeindigd, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("Zutphen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_opruimt_heeft_de_post_gelezen_en_wordt_er_niet_meteen_weer_door_gewekt()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Beeindig("""{"reden":"Verhuizing","datum":"2026-03-02"}""");
        Assert.NotEmpty(await _wereld.Postvak(Verhaal.Reis));

        await _wereld.Functies<Opruiming>().RuimOp(Verhaal.Reis, _wereld.Client);

        Assert.Empty(await _wereld.Postvak(Verhaal.Reis));
    }

    [Theory]
    [InlineData("""{"reden":"Zomaar","toelichting":" "}""", "/datum", "/reden", "/toelichting")]
    [InlineData("""{"reden":"Werk","datum":"2026-06-03"}""", "/datum")]
    [InlineData("""{"reden":"Overlijden","datum":"2026-03-03"}""", "/datum")]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets(string json, params string[] pointers)
    {
        await _wereld.MetKlantreis();
        var voor = await _wereld.Inhoud();

        var antwoord = await Beeindig(json);

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(pointers, antwoord.Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Theory]
    [InlineData(Fase.Screening, """{"reden":"Werk","datum":"2026-03-01"}""")]
    [InlineData(Fase.Beeindigd, """{"reden":"Werk","datum":"2026-03-02"}""")]
    [InlineData(Fase.KickOff, """{"reden":"Afgewezen","datum":"2026-03-02"}""")]
    public async Task Wat_niet_kan_botst_en_verandert_niets(Fase fase, string json)
    {
        await _wereld.MetKlantreis(fase);
        await _wereld.MetUitkering();
        var voor = await _wereld.Inhoud();

        Assert.Equal(409, (await Beeindig(json)).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_einde_dat_al_bekend_is_wordt_gepland_vervangen_en_ingetrokken()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);

        Assert.Equal(200, (await Beeindig("""{"reden":"Verhuizing","datum":"2026-04-01","toelichting":"Naar Zutphen."}""")).Status);

        var reis = await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        Assert.Equal((Fase.Begeleiding, new Eindeuitkomst(Eindereden.Verhuizing, new(2026, 4, 1))), (reis.Fase, reis.GeplandEinde!.Einde));
        Assert.Contains(Gebeurtenissoort.EindeWerdGepland, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Equal(nameof(GeplandeindeOrchestrator), (await _wereld.Vereis<Spoor>(Verhaal.Reis, Sleutels.Spoor(Spoorids.GeplandEinde(Verhaal.Reis, 1)))).Orchestrator);
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("Zutphen", StringComparison.Ordinal));

        Assert.Equal(200, (await Beeindig("""{"reden":"Verhuizing","datum":"2026-05-01"}""")).Status);
        Assert.Equal([$"uitkomst {Vragen.GeplandEinde(1)}"], await _wereld.Postvak(Spoorids.GeplandEinde(Verhaal.Reis, 1)));

        Assert.Equal((200, "Ingetrokken"), (await TrekIn() is var ingetrokken ? ingetrokken.Status : 0, ingetrokken.Veld("uitkomst")));
        Assert.Null((await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis)).GeplandEinde);
        Assert.Equal([$"uitkomst {Vragen.GeplandEinde(2)}"], await _wereld.Postvak(Spoorids.GeplandEinde(Verhaal.Reis, 2)));
        Assert.Equal(409, (await TrekIn()).Status);
    }

    [Fact]
    public async Task Een_onbekende_klantreis_is_er_niet() =>
        Assert.Equal(404, (await Beeindig("""{"reden":"Werk","datum":"2026-03-02"}""")).Status);

    private Task<Beeld> TrekIn() =>
        _wereld.Vraag(verzoek => _wereld.Functies<Eindefuncties>().TrekIn(verzoek, Verhaal.Reis, _wereld.Client), "{}");

    private Task<Beeld> Beeindig(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Eindefuncties>().Beeindig(verzoek, Verhaal.Reis, _wereld.Client), json);
}
