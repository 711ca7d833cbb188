namespace InzetOpMaat.Functions.Tests;

public class RitmeTests
{
    private const string Eerder = """{"datum":"2026-06-01","reden":"MeerAandachtNodig","toelichting":"Net gescheiden."}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Professional_kiest_een_andere_datum_voor_het_volgende_gesprek_en_de_klantreis_hoort_het()
    {
        await MetBegeleiding();

        var antwoord = await Verzet(Eerder);

        Assert.Equal((200, "MeerAandachtNodig"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var stand = (await _wereld.Vereis<Begeleiding>(Verhaal.Reis, Sleutels.Begeleiding)).Moment(Momentsoort.Voortgangsgesprek);
        Assert.Equal((new DateOnly(2026, 6, 1), Afwijkreden.MeerAandachtNodig), (stand.AfwijkendDoel, stand.Afwijkreden));
        Assert.Equal(["afwijking afwijking.voortgangsgesprek.1"], await _wereld.Postvak(Verhaal.Reis));
        Assert.Equal([Verhaal.Reis], _wereld.Client.Gebeld);
        Assert.Contains(Gebeurtenissoort.RitmeWerdAangepast, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("gescheiden", StringComparison.Ordinal));
        Assert.Equal(200, (await Verzet("""{"datum":"2026-07-01","reden":"KlantVraagt"}""")).Status);
    }

    [Fact]
    public async Task Een_moment_dat_onderweg_is_wordt_verplaatst_en_niet_verzet()
    {
        await MetBegeleiding(new Momentstand { LopendDoel = new(new(2026, 4, 1), Afleiding.Van("voorbeeld")) });
        var voor = await _wereld.Inhoud();

        var antwoord = await Verzet("""{"datum":"2026-06-01","reden":"Ziekte"}""");

        Assert.Equal(409, antwoord.Status);
        Assert.Contains("al onderweg, voor woensdag 1 april 2026", antwoord.Veld("detail"), StringComparison.Ordinal);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_moment_dat_de_klant_niet_heeft_kan_niet_worden_verzet()
    {
        Assert.Equal(404, (await Verzet(Eerder)).Status);
        await _wereld.MetKlantreis();
        Assert.Equal(409, (await Verzet(Eerder)).Status);
        Assert.Equal(404, (await Verzet(Eerder, "koffie")).Status);
    }

    [Fact]
    public async Task Groeien_heeft_geen_contact_van_de_werkmakelaar()
    {
        await MetBegeleiding();
        Assert.Equal(409, (await Verzet(Eerder, "contact")).Status);
        Assert.Equal(409, (await Verzet(Eerder, "nazorgcontact")).Status);
        Assert.Equal(200, (await Verzet(Eerder, "themabijeenkomst")).Status);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in()
    {
        await MetBegeleiding();
        Assert.Equal(["/datum", "/reden", "/toelichting"], (await Verzet("""{"datum":"2026-03-02","reden":"Zomaar","toelichting":""}""")).Pointers);
        Assert.Equal(["/datum"], (await Verzet("""{"datum":"2028-03-03","reden":"Ziekte"}""")).Pointers);
        Assert.Equal(["/datum", "/reden"], (await Verzet("{}")).Pointers);
    }

    private async Task MetBegeleiding(Momentstand? stand = null)
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var reis = await _wereld.Opslag.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis)
            .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Klantgroep = Klantgroep.Groeien, Verblijf = 1 })
            .Voegtoe(Sleutels.Begeleiding, new Begeleiding { Groep = Klantgroep.Groeien, Sinds = new(2026, 1, 5) }.Met(Momentsoort.Voortgangsgesprek, stand ?? new())));
    }

    private Task<Beeld> Verzet(string json, string soort = "voortgangsgesprek") =>
        _wereld.Vraag(verzoek => _wereld.Functies<Ritmefuncties>().Verzet(verzoek, Verhaal.Reis, soort, _wereld.Client), json);
}
