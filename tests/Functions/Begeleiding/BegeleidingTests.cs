namespace InzetOpMaat.Functions.Tests;

public class BegeleidingTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task De_uitkomst_van_een_voortgangsgesprek_sluit_de_afspraak_en_bewaart_tekst_apart()
    {
        var afspraak = await Gesprek();

        var antwoord = await Voortgang("""
            {"aanwezig":true,"welbevinden":"Wisselend","stress":"Hoog","groepPassend":false,"andereGroep":"Faciliteren","rechtmatigheid":"InOrde","minimaregelingen":{"Meedoenregeling":"ZouKunnen"},"planVanAanpakActueelOp":"2026-03-01","toelichting":"Slaapt slecht."}
            """);

        Assert.Equal((200, "Verschenen"), (antwoord.Status, antwoord.Veld("uitkomst")));
        Assert.Equal(Afspraakstatus.Verschenen, (await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(afspraak.Id))).Status);
        var uitkomst = await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Reis, Vragen.Voortgang(1));
        Assert.Equal(Klantgroep.Faciliteren, uitkomst!.Als<Voortgangsuitkomst>().AndereGroep);
        Assert.NotNull(await _wereld.Dienst<Notities>().Lees(Verhaal.Reis, Vragen.Voortgang(1), "medewerker-1"));
        Assert.Equal(409, (await Voortgang("""{"aanwezig":false}""")).Status);
    }

    [Theory]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-02-01", true)]
    public async Task Het_plan_van_aanpak_volgt_het_gesprek_en_wat_niet_actueel_is_wordt_werk(string actueelOp, bool taak)
    {
        await Gesprek();
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis)
            .Voegtoe(Sleutels.Plan, new PlanVanAanpak(1, Plandoel.BetaaldWerk, new(2025, 1, 15), new(2025, 6, 1), Verhaal.Reis)));

        await Voortgang($$"""
            {"aanwezig":true,"welbevinden":"Goed","stress":"Laag","groepPassend":true,"rechtmatigheid":"InOrde","minimaregelingen":{"Meedoenregeling":"Gebruikt"},"planVanAanpakActueelOp":"{{actueelOp}}"}
            """);

        var plan = await _wereld.Vereis<PlanVanAanpak>(Verhaal.Thuis, Sleutels.Plan);
        Assert.Equal((2, DateOnly.Parse(actueelOp, System.Globalization.CultureInfo.InvariantCulture)), (plan.Nummer, plan.Actualiteitsdatum));
        var id = Taak.IdVoor(Verhaal.Reis, Taaksoort.PlanVernieuwen, "1");
        Assert.Equal(taak, await _wereld.Opslag.Lees<Taak>(Verhaal.Reis, Sleutels.Taak(id)) is not null);
        Assert.Equal(taak, await _wereld.Opslag.Lees<Spoor>(Verhaal.Reis, Sleutels.Spoor(Spoorids.Taak(id))) is not null);
        var dossier = (await _wereld.Dienst<Dossierlezer>().Lees(Verhaal.Reis))!;
        Assert.Equal(Regelinggebruik.Gebruikt, dossier.Minimaregelingen!.Gebruik[Minimaregeling.Meedoenregeling]);
        Assert.Equal(plan.Actualiteitsdatum, dossier.PlanVanAanpak!.Actualiteitsdatum);
    }

    [Fact]
    public async Task Een_gesprek_waarin_het_plan_actueel_blijkt_neemt_de_taak_daarvoor_van_de_lijst()
    {
        await Gesprek();
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis)
            .Voegtoe(Sleutels.Huishouden, new Huishouden { Id = Verhaal.Thuis, KlantreisIds = [Verhaal.Reis] })
            .Voegtoe(Sleutels.Plan, new PlanVanAanpak(1, Plandoel.BetaaldWerk, new(2025, 1, 15), new(2025, 6, 1), Verhaal.Reis)));
        var taak = await _wereld.MetTaak(Taaksoort.PlanVernieuwen, ronde: "0");

        await Voortgang("""
            {"aanwezig":true,"welbevinden":"Goed","stress":"Laag","groepPassend":true,"rechtmatigheid":"InOrde","minimaregelingen":{"Meedoenregeling":"Gebruikt"},"planVanAanpakActueelOp":"2026-03-02"}
            """);

        Assert.Equal(Taakstatus.Afgerond, (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(taak.Id))).Status);
        Assert.Contains(Spoorids.Taak(taak.Id), _wereld.Client.Gebeld);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets()
    {
        var afspraak = await Gesprek();

        var antwoord = await Voortgang("""{"aanwezig":true,"welbevinden":"Prima","groepPassend":true,"andereGroep":"Zorgen","volgendeDatum":"2026-01-01"}""");

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(
            ["/andereGroep", "/minimaregelingen", "/planVanAanpakActueelOp", "/rechtmatigheid", "/redenAfwijking", "/stress", "/volgendeDatum", "/welbevinden"],
            antwoord.Pointers.Distinct());
        Assert.True((await _wereld.Vereis<Afspraak>(Verhaal.Reis, Sleutels.Afspraak(afspraak.Id))).IsOpen);
    }

    [Theory]
    [InlineData("1", """{"aanwezig":false,"stress":"Laag"}""", 400)]
    [InlineData("1", """{"aanwezig":false}""", 409)]
    [InlineData("2", """{"aanwezig":false}""", 404)]
    [InlineData("0", """{"aanwezig":false}""", 404)]
    public async Task Tegenspraak_een_gesprek_dat_nog_moet_beginnen_en_een_dat_er_niet_is_worden_geweigerd(string nummer, string lichaam, int status)
    {
        await Gesprek();

        Assert.Equal(status, (await Voortgang(lichaam, nummer)).Status);
    }

    [Fact]
    public async Task Toestemming_voor_thuis_staat_in_de_klantreis_en_de_tijdlijn()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);

        Assert.Equal(200, (await Toestemming("""{"toestemming":true}""")).Status);
        Assert.True((await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis)).Thuisbezoek!.Gegeven);
        Assert.Equal(400, (await Toestemming("{}")).Status);
        Assert.Equal(200, (await Toestemming("""{"toestemming":false}""")).Status);
        Assert.False((await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis)).Thuisbezoek!.Gegeven);
    }

    private async Task<Afspraak> Gesprek()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var reis = await _wereld.Opslag.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis)
            .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Klantgroep = Klantgroep.Zorgen, Regie = Organisatie.IO })
            .Voegtoe(Sleutels.Begeleiding, new Begeleiding { Groep = Klantgroep.Zorgen, Sinds = new(2025, 9, 1) }));
        return await _wereld.MetAfspraak(Afspraaksoort.Voortgangsgesprek);
    }

    private Task<Beeld> Voortgang(string lichaam, string nummer = "1") => _wereld.Vraag(
        verzoek => _wereld.Functies<Begeleidingsfuncties>().LegVoortgangVast(verzoek, Verhaal.Reis, nummer, _wereld.Client), lichaam);

    private Task<Beeld> Toestemming(string lichaam) => _wereld.Vraag(
        verzoek => _wereld.Functies<Begeleidingsfuncties>().LegToestemmingVast(verzoek, Verhaal.Reis, _wereld.Client), lichaam);
}
