namespace InzetOpMaat.Functions.Tests;

public class ExtragesprekTests
{
    private const string Goed = """{"soort":"Extragesprek","rol":"Werkcoach","reden":"Wil over de opleiding praten.","wensdatum":"2026-03-12"}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Professional_geeft_een_klant_een_extra_gesprek_met_een_reden()
    {
        await MetGroep();

        var antwoord = await Vraag(Goed);

        Assert.Equal((200, "Gevraagd"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var spoor = await _wereld.Vereis<Spoor>(Verhaal.Reis, Sleutels.Spoor($"{Verhaal.Reis}.afspraak.extragesprek"));
        Assert.Equal((nameof(AfspraakOrchestrator), Verhaal.Reis), (spoor.Orchestrator, spoor.Ouder));
        var gesprek = await _wereld.Vereis<Extragesprek>(Verhaal.Reis, Sleutels.Extragesprek(1));
        Assert.Equal((Rol.Werkcoach, new DateOnly(2026, 3, 12)), (gesprek.Rol, gesprek.NietVoor));
        Assert.Contains(Gebeurtenissoort.ExtragesprekWerdGevraagd, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Equal("Wil over de opleiding praten.", (await _wereld.Dienst<Notities>().Lees(Verhaal.Reis, Vragen.Extragesprek(1), "medewerker-1"))!.Tekst);
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("opleiding", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hetzelfde_verzoek_geeft_een_gesprek_en_een_ander_verzoek_het_volgende()
    {
        await MetGroep();
        await Vraag(Goed);
        var voor = await _wereld.Inhoud();

        Assert.Equal(200, (await Vraag(Goed)).Status);
        Assert.Equal(409, (await Vraag(Goed.Replace("opleiding", "stage", StringComparison.Ordinal))).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
        Assert.Equal(200, (await Vraag(Goed, "extra-2")).Status);
        Assert.Equal(2, (await _wereld.Vereis<Extragesprek>(Verhaal.Reis, Sleutels.Extragesprek(2))).Nummer);
    }

    [Theory]
    [InlineData("""{"soort":"KickOff","rol":"Manager","reden":" ","wensdatum":"2026-03-02"}""", "/reden", "/rol", "/soort", "/wensdatum")]
    [InlineData("""{"soort":"Extragesprek","reden":"Ja."}""", "/rol")]
    [InlineData("{}", "/reden", "/rol", "/soort")]
    public async Task Alle_fouten_staan_er_ineens_in(string json, params string[] pointers)
    {
        await MetGroep();
        Assert.Equal(pointers, (await Vraag(json)).Pointers);
    }

    [Fact]
    public async Task Zonder_groep_of_na_het_einde_is_er_geen_extra_gesprek()
    {
        Assert.Equal(404, (await Vraag(Goed)).Status);
        await _wereld.MetKlantreis();
        Assert.Equal(409, (await Vraag(Goed)).Status);
        var reis = await _wereld.Opslag.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis).Vervang(
            Sleutels.Klantreis, reis, reis.Waarde with { Fase = Fase.Beeindigd, Klantgroep = Klantgroep.Groeien }));
        Assert.Equal(409, (await Vraag(Goed)).Status);
    }

    private async Task MetGroep()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var reis = await _wereld.Opslag.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis).Vervang(
            Sleutels.Klantreis, reis, reis.Waarde with { Klantgroep = Klantgroep.Groeien }));
    }

    private Task<Beeld> Vraag(string json, string sleutel = "extra-1") => _wereld.Vraag(
        verzoek => _wereld.Functies<Extragesprekfuncties>().Vraag(verzoek, Verhaal.Reis, _wereld.Client), json, verzoek => verzoek.Headers["Idempotency-Key"] = sleutel);
}
