namespace InzetOpMaat.Functions.Tests;

public class AmbitiegesprekTests
{
    private const string Goed = """
        {"leefgebieden":{"WerkEnOpleiding":"Belemmering","Financien":"Belemmering","Wonen":"Steun","Gezondheid":"Neutraal","GezinEnRelaties":"Steun","SociaalNetwerk":"Neutraal","Taal":"Steun","Mobiliteit":"Neutraal","Justitie":"NietBesproken"},"keuzeKlant":"Matchen","klantgroep":"Groeien","commitment":true,"redenAfwijking":"Wil eerst een diploma halen."}
        """;

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task De_uitkomst_zet_ook_de_afspraak_op_verschenen_en_belt_klantreis_en_afspraak()
    {
        await _wereld.MetKlantreis(Fase.Ambitiegesprek);
        await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek, 1, Afspraakstatus.Verplaatst);
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek, 2, Afspraakstatus.Bevestigd);
        var taak = await _wereld.MetTaak(Taaksoort.AfspraakUitkomst, ronde: Sleutels.Naam(afspraak.Id));

        var antwoord = await LegVast(Goed);

        Assert.Equal((200, "Groeien"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var uitkomst = await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Ambitiegesprek);
        Assert.Equal(Klantgroep.Matchen, uitkomst!.Als<Ambitiegesprekuitkomst>().KeuzeKlant);
        Assert.Equal("Verschenen", (await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Afspraakronde(afspraak.Id)))!.Waarde);
        Assert.Equal(Afspraakstatus.Verschenen, (await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(afspraak.Id))).Status);
        Assert.Equal(Taakstatus.Afgerond, (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(taak.Id))).Status);
        Assert.Equal(
            [Verhaal.Reis, $"{Verhaal.Reis}.afspraak.ambitiegesprek", Spoorids.Taak(taak.Id)], _wereld.Client.Gebeld);
        Assert.NotNull(await _wereld.Dienst<Notities>().Lees(Verhaal.Reis, Vragen.Ambitiegesprek, "medewerker-1"));
    }

    [Fact]
    public async Task Zonder_open_afspraak_botst_het()
    {
        await _wereld.MetKlantreis(Fase.Ambitiegesprek);
        await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek, 1, Afspraakstatus.Afgemeld);
        Assert.Equal(409, (await LegVast(Goed)).Status);
    }

    [Fact]
    public async Task Een_tweede_uitkomst_botst()
    {
        await _wereld.MetKlantreis(Fase.Ambitiegesprek);
        await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek);
        await LegVast(Goed);
        Assert.Equal(409, (await LegVast(Goed)).Status);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in()
    {
        var antwoord = await LegVast("""
            {"leefgebieden":{"WerkEnOpleiding":"Prima","Hobby":"Steun","Financien":"Steun","Wonen":"Steun","Gezondheid":"Steun","GezinEnRelaties":"Steun","SociaalNetwerk":"Steun","Taal":"Steun","Mobiliteit":"Steun"},"keuzeKlant":"Matchen","klantgroep":"Groeien","commitment":"ja","aanvraagdatum":"2026-03-03"}
            """);
        Assert.Equal(400, antwoord.Status);
        Assert.Equal(
            ["/aanvraagdatum", "/commitment", "/leefgebieden/Hobby", "/leefgebieden/Justitie", "/leefgebieden/WerkEnOpleiding", "/redenAfwijking"],
            antwoord.Pointers);
    }

    [Fact]
    public async Task Een_onbekende_klantreis_is_er_niet() => Assert.Equal(404, (await LegVast(Goed)).Status);

    private Task<Beeld> LegVast(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Ambitiegesprekfuncties>().LegVast(verzoek, Verhaal.Reis, _wereld.Client), json);
}
