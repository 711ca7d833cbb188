namespace InzetOpMaat.Functions.Tests;

public class ScreeningTests
{
    private const string Goed = """
        {"oordeel":"GeenRecht","checklist":{"inkomen":"Ja","vermogen":"Nee","huishouden":"Ja","woonplaats":"Ja","eerdereUitkering":"Onbekend"},"spoed":["Broodnood"],"doorverwijzingen":[],"toelichting":"Belt morgen terug."}
        """;

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_screening_wordt_vastgelegd_rondt_de_taak_af_en_belt_beide_sporen()
    {
        await _wereld.MetKlantreis();
        var taak = await _wereld.MetTaak(Taaksoort.Screening);

        var antwoord = await LegVast(Goed);

        Assert.Equal((200, "GeenRecht", "medewerker-1"), (antwoord.Status, antwoord.Veld("uitkomst"), antwoord.Veld("vastgelegdDoor")));
        var uitkomst = (await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Screening))!;
        Assert.Equal([Spoedsoort.Broodnood], uitkomst.Als<Screeningsuitkomst>().Spoed);
        Assert.Equal(Taakstatus.Afgerond, (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(taak.Id))).Status);
        Assert.NotNull(await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Taak(taak.Id)));
        Assert.Equal([Verhaal.Reis, Spoorids.Taak(taak.Id)], _wereld.Client.Gebeld);
        Assert.Equal(["uitkomst screening"], await _wereld.Postvak(Verhaal.Reis));
        Assert.Equal(["uitkomst taak.screening.1"], await _wereld.Postvak(Spoorids.Taak(taak.Id)));
        Assert.Contains(Gebeurtenissoort.ScreeningWerdGedaan, await _wereld.Tijdlijn(Verhaal.Reis));
    }

    [Fact]
    public async Task De_toelichting_staat_alleen_bij_de_notities()
    {
        await _wereld.MetKlantreis();
        await LegVast(Goed);

        var notitie = await _wereld.Dienst<Notities>().Lees(Verhaal.Reis, Vragen.Screening, "medewerker-1");
        Assert.Equal("Belt morgen terug.", notitie!.Tekst);
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("Belt morgen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in()
    {
        await _wereld.MetKlantreis();
        var voor = await _wereld.Inhoud();

        var antwoord = await LegVast("""{"oordeel":"Misschien","spoed":["Broodnood","Broodnood"],"doorverwijzingen":["Bank"],"toelichting":" "}""");

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(["/checklist", "/doorverwijzingen/0", "/oordeel", "/spoed", "/toelichting"], antwoord.Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_tweede_screening_botst_en_laat_de_notitie_van_de_eerste_staan()
    {
        await _wereld.MetKlantreis();
        await LegVast(Goed);
        var voor = await _wereld.Inhoud();

        Assert.Equal(409, (await LegVast(Goed.Replace("Belt", "Mailt", StringComparison.Ordinal))).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Na_de_fase_screening_botst_een_screening()
    {
        await _wereld.MetKlantreis(Fase.KickOff);
        Assert.Equal(409, (await LegVast(Goed)).Status);
    }

    [Theory]
    [InlineData(Verhaal.Reis)]
    [InlineData("geen-id")]
    [InlineData("6F1F3A52-70C5-4A9E-9A59-2F3D1A0F6C11")]
    public async Task Een_onbekende_klantreis_is_er_niet(string id) => Assert.Equal(404, (await LegVast(Goed, id)).Status);

    [Fact]
    public async Task Een_bel_die_niet_overkomt_laat_de_uitkomst_staan()
    {
        await _wereld.MetKlantreis();
        _wereld.Client.Stuk = true;

        Assert.Equal(200, (await LegVast(Goed)).Status);
        Assert.Equal(["uitkomst screening"], await _wereld.Postvak(Verhaal.Reis));
    }

    [Fact]
    public async Task Na_een_breuk_maakt_een_herhaling_de_screening_af()
    {
        await _wereld.MetKlantreis();
        await _wereld.MetTaak(Taaksoort.Screening);
        _wereld.Rijen.BreekBij(0, erna: true);
        await LegVast(Goed);
        Assert.True(_wereld.Rijen.Gebroken);

        Assert.Equal(200, (await LegVast(Goed)).Status);
    }

    [Fact]
    public async Task Een_spoor_dat_er_tussendoor_gaat_slapen_houdt_het_vastleggen_niet_tegen()
    {
        await _wereld.MetKlantreis();
        var sporen = _wereld.Dienst<Sporen>();
        _wereld.Rijen.Ertussendoor = async () =>
            Assert.True(await sporen.Slaap(new(Verhaal.Reis), (await sporen.Lees(Verhaal.Reis))!, new(_wereld.Nu.AddDays(1), null, "screening door de poortwachter")));

        Assert.Equal(200, (await LegVast(Goed)).Status);
        Assert.Equal(["uitkomst screening"], await _wereld.Postvak(Verhaal.Reis));
    }

    [Fact]
    public async Task Van_twee_poortwachters_tegelijk_wint_een_en_blijft_diens_notitie_staan()
    {
        await _wereld.MetKlantreis();
        _wereld.Rijen.Ertussendoor = async () => Assert.Equal(200, (await _wereld.Vraag(
            verzoek => _wereld.Functies<Screeningsfuncties>().LegVast(verzoek, Verhaal.Reis, _wereld.Client),
            Goed.Replace("Belt", "Mailt", StringComparison.Ordinal),
            verzoek => Gebruikers.Zet(verzoek.HttpContext, new(Rol.Poortwachter, "medewerker-2")))).Status);

        Assert.Equal(409, (await LegVast(Goed)).Status);
        Assert.Equal("medewerker-2", (await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Screening))!.Wie);
        Assert.StartsWith("Mailt", (await _wereld.Dienst<Notities>().Lees(Verhaal.Reis, Vragen.Screening, "medewerker-2"))!.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Na_geen_recht_kan_de_klant_toch_aanvragen()
    {
        await _wereld.MetKlantreis();
        await LegVast(Goed);
        _wereld.Client.Gebeld.Clear();

        var antwoord = await VraagToch("""{"aanvraagdatum":"2026-03-01"}""");

        Assert.Equal(200, antwoord.Status);
        Assert.Equal(new DateOnly(2026, 3, 1), (await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis)).Aanvraagdatum);
        Assert.Equal([Verhaal.Reis], _wereld.Client.Gebeld);
        Assert.Equal(409, (await VraagToch("{}")).Status);
    }

    [Fact]
    public async Task Zonder_oordeel_geen_recht_of_na_het_einde_kan_toch_aanvragen_niet()
    {
        await _wereld.MetKlantreis();
        Assert.Equal(409, (await VraagToch("{}")).Status);
        Assert.Equal(400, (await VraagToch("""{"aanvraagdatum":"2026-03-03"}""")).Status);
        Assert.Equal(409, (await (await new Wereld().MetKlantreis(Fase.Beeindigd)).Vraag(v => _wereld.Functies<Screeningsfuncties>().VraagTochAan(v, Verhaal.Reis, _wereld.Client), "{}")).Status);
    }

    private Task<Beeld> LegVast(string json, string id = Verhaal.Reis) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Screeningsfuncties>().LegVast(verzoek, id, _wereld.Client), json);

    private Task<Beeld> VraagToch(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Screeningsfuncties>().VraagTochAan(verzoek, Verhaal.Reis, _wereld.Client), json);
}
