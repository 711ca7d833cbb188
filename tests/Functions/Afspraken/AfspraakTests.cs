namespace InzetOpMaat.Functions.Tests;

public class AfspraakTests
{
    private readonly Wereld _wereld = new();

    [Theory]
    [InlineData("Verschenen", Gebeurtenissoort.AfspraakWerdGehouden)]
    [InlineData("NietVerschenen", Gebeurtenissoort.KlantVerscheenNiet)]
    [InlineData("Afgemeld", Gebeurtenissoort.AfspraakWerdAfgemeld)]
    [InlineData("Verplaatst", Gebeurtenissoort.AfspraakWerdVerplaatst)]
    public async Task Een_uitkomst_sluit_de_ronde_en_belt_het_spoor(string uitkomst, Gebeurtenissoort gebeurtenis)
    {
        await _wereld.MetKlantreis();
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        _wereld.Nu = afspraak.Einde;

        var antwoord = await LegVast($$"""{"uitkomst":"{{uitkomst}}"}""", afspraak.Id);

        Assert.Equal(200, antwoord.Status);
        Assert.Equal(uitkomst, (await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(afspraak.Id))).Status.ToString());
        Assert.Equal(uitkomst, (await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Afspraakronde(afspraak.Id)))!.Waarde);
        Assert.Equal([$"{Verhaal.Reis}.afspraak.kickoff"], _wereld.Client.Gebeld);
        Assert.Equal(["uitkomst afspraak.kickoff.1"], await _wereld.Postvak($"{Verhaal.Reis}.afspraak.kickoff"));
        Assert.Contains(gebeurtenis, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Equal(409, (await LegVast($$"""{"uitkomst":"{{uitkomst}}"}""", afspraak.Id)).Status);
    }

    [Fact]
    public async Task Een_wens_gaat_mee_met_het_verplaatsen()
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        await LegVast("""{"uitkomst":"Verplaatst","wensdatum":"2026-03-20"}""", afspraak.Id);

        var uitkomst = await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Afspraakronde(afspraak.Id));
        Assert.Equal(new DateOnly(2026, 3, 20), uitkomst!.Als<Verplaatsing>().NietVoor);
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public async Task Medewerker_verplaatst_of_meldt_af_namens_de_klant_voor_iedere_soort_afspraak(Afspraaksoort soort)
    {
        await _wereld.MetKlantreis();
        var eerste = await _wereld.MetAfspraak(soort);
        Assert.Equal(200, (await LegVast("""{"uitkomst":"Verplaatst","wensdatum":"2026-03-20","toelichting":"Belde zelf."}""", eerste.Id)).Status);
        Assert.Equal(Afspraakstatus.Verplaatst, (await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(eerste.Id))).Status);

        var tweede = await _wereld.MetAfspraak(soort, ronde: 2);
        Assert.Equal(200, (await LegVast("""{"uitkomst":"Afgemeld"}""", tweede.Id)).Status);
        Assert.Equal(Afspraakstatus.Afgemeld, (await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(tweede.Id))).Status);
    }

    public static TheoryData<Afspraaksoort> Soorten => [.. Enum.GetValues<Afspraaksoort>()];

    [Fact]
    public async Task Dat_een_klant_niet_kwam_kan_pas_na_het_begin()
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        Assert.Equal(409, (await LegVast("""{"uitkomst":"NietVerschenen"}""", afspraak.Id)).Status);
    }

    [Fact]
    public async Task Verschijnen_op_het_ambitiegesprek_komt_met_de_uitkomst_daarvan()
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek);
        var antwoord = await LegVast("""{"uitkomst":"Verschenen"}""", afspraak.Id);

        Assert.Equal(409, antwoord.Status);
        Assert.Contains($"/v1/klantreizen/{Verhaal.Reis}/ambitiegesprek", antwoord.Veld("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"uitkomst":"Vervallen","toelichting":""}""", "/toelichting", "/uitkomst")]
    [InlineData("""{"uitkomst":"Afgemeld","wensdatum":"2026-03-20"}""", "/wensdatum")]
    [InlineData("""{"uitkomst":"Verplaatst","wensdatum":"2026-03-02"}""", "/wensdatum")]
    [InlineData("""{"uitkomst":"Verplaatst","wensdatum":"2027-03-03"}""", "/wensdatum")]
    public async Task Alle_fouten_staan_er_ineens_in(string json, params string[] pointers)
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        Assert.Equal(pointers, (await LegVast(json, afspraak.Id)).Pointers);
    }

    [Fact]
    public async Task Een_afspraak_toont_zich_met_reden_en_weg_naar_de_uitkomst()
    {
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        var beeld = await _wereld.Vraag(verzoek => _wereld.Functies<Afspraakfuncties>().Toon(verzoek, afspraak.Id));

        Assert.Equal((200, "KickOff", "2026-03-09T08:15:00Z"), (beeld.Status, beeld.Veld("soort"), beeld.Veld("beginTijdstip")));
        Assert.Equal("zo staat het in het voorbeeld.", beeld.Veld("waarom"));
        Assert.Equal($"/v1/afspraken/{afspraak.Id}/uitkomst", beeld.Adres("uitkomst"));
    }

    [Theory]
    [InlineData(Verhaal.Reis + ".kickoff.1")]
    [InlineData(Verhaal.Reis + ".kickoff.0")]
    [InlineData("kickoff")]
    [InlineData("../../x")]
    public async Task Een_onbekende_afspraak_is_er_niet(string id)
    {
        Assert.Equal(404, (await _wereld.Vraag(verzoek => _wereld.Functies<Afspraakfuncties>().Toon(verzoek, id))).Status);
        Assert.Equal(404, (await LegVast("""{"uitkomst":"Afgemeld"}""", id)).Status);
    }

    private Task<Beeld> LegVast(string json, string id) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Afspraakfuncties>().LegVast(verzoek, id, _wereld.Client), json);
}
