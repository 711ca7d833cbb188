using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class DossierTests
{
    private const string Bereid = """{"willen":true,"kunnen":false,"grondslag":"Gesprek","toelichting":"Wil graag in de zorg."}""";
    private const string Kan = """{"willen":true,"kunnen":true,"grondslag":"Praktijk"}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_dossier_begint_leeg_en_wordt_deel_voor_deel_gevuld()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var leeg = await Toon();
        Assert.Equal((200, 0), (leeg.Status, leeg.Json.GetProperty("bewegingen").GetArrayLength()));

        var vol = await Bereidheid(Bereid, leeg.Koppen.ETag);

        Assert.Equal(200, vol.Status);
        Assert.Equal("WelWillenNietKunnen", vol.Json.GetProperty("bereidheid").GetProperty("kwadrant").GetString());
        Assert.NotEqual(leeg.Koppen.ETag, vol.Koppen.ETag);
        Assert.Equal(vol.Koppen.ETag, (await Toon()).Koppen.ETag);
    }

    [Fact]
    public async Task Wat_er_was_blijft_bewaard_en_de_beweging_is_te_zien()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Bereidheid(Bereid, "*");
        _wereld.Nu = _wereld.Nu.AddDays(30);

        var nu = await Bereidheid(Kan, "*");

        var beweging = Assert.Single(nu.Json.GetProperty("bewegingen").EnumerateArray());
        Assert.Equal("Vooruit", beweging.GetProperty("beweging").GetString());
        Assert.False((await _wereld.Vereis<Dossierversie>(Verhaal.Reis, Sleutels.Dossierversie(Dossierdeel.Bereidheid, 1))).Inhoud.Bereidheid!.Kunnen);
        var waarden = (await Gebeurtenissen()).Select(g => g.Waarden!).ToList();
        Assert.False(waarden[0].ContainsKey(Waardenaam.Van));
        Assert.Equal(
            ("WelWillenNietKunnen", "WelWillenWelKunnen", "Vooruit", "Begeleiding"),
            (waarden[1][Waardenaam.Van], waarden[1][Waardenaam.Naar], waarden[1][Waardenaam.Beweging], waarden[1][Waardenaam.Fase]));
    }

    [Fact]
    public async Task Van_twee_die_tegelijk_wijzigen_ziet_de_tweede_de_nieuwe_stand()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var gezien = (await Toon()).Koppen.ETag;
        Assert.Equal(200, (await Bereidheid(Bereid, gezien)).Status);
        var voor = await _wereld.Inhoud();

        var tweede = await Bereidheid(Kan, gezien);

        Assert.Equal(412, tweede.Status);
        Assert.False(tweede.Json.GetProperty("stand").GetProperty("bereidheid").GetProperty("kunnen").GetBoolean());
        Assert.Equal((await Toon()).Koppen.ETag, tweede.Koppen.ETag);
        Assert.Equal(Regels(voor), Regels(await _wereld.Inhoud()));
        Assert.Equal(428, (await Bereidheid(Kan, null)).Status);
    }

    [Fact]
    public async Task Vrije_tekst_staat_alleen_bij_de_notities_en_waarden_niet_in_de_tijdlijn()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Bereidheid(Bereid, "*");

        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("in de zorg", StringComparison.Ordinal));
        Assert.DoesNotContain("Willen", (await Gebeurtenissen()).Single().Wat, StringComparison.Ordinal);
        Assert.DoesNotContain("in de zorg", (await Toon()).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_dossier_bekijkt_staat_in_het_logboek()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Toon();

        Assert.Contains((await _wereld.Inhoud()).Split('\n'), regel => regel.StartsWith("Inzagen ", StringComparison.Ordinal) && regel.Contains("dossier", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Het_plan_is_dat_van_het_huishouden_en_telt_mee_in_de_volledigheid()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var reis = await _wereld.Opslag.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis).Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Klantgroep = Klantgroep.Zorgen }));

        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis)
            .Voegtoe(Sleutels.Huishouden, new Huishouden { Id = Verhaal.Thuis, KlantreisIds = [Verhaal.Reis] }));

        var antwoord = await Plan("""{"doel":"RustEnBestaanszekerheid","actualiteitsdatum":"2026-03-02"}""");

        Assert.Equal(200, antwoord.Status);
        Assert.Contains(Gebeurtenissoort.PlanWerdActueel, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Equal(25, antwoord.Json.GetProperty("volledigheid").GetProperty("procent").GetInt32());
        Assert.Equal(Plandoel.RustEnBestaanszekerheid, (await _wereld.Vereis<PlanVanAanpak>(Verhaal.Thuis, Sleutels.Plan)).Doel);
        Assert.Contains(Gebeurtenissoort.DossierWerdBijgewerkt, await _wereld.Tijdlijn(Verhaal.Thuis));
    }

    [Theory]
    [InlineData("2026-03-04", Taakstatus.Afgerond)]
    [InlineData("2026-03-02", Taakstatus.Open)]
    public async Task Een_plan_dat_vernieuwd_is_neemt_de_taak_daarvoor_van_de_lijst(string actueelOp, Taakstatus status)
    {
        await MetTaakVoorHetPlan();

        Assert.Equal(200, (await Plan($$"""{"doel":"BetaaldWerk","actualiteitsdatum":"{{actueelOp}}"}""")).Status);

        var taak = await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(Taak.IdVoor(Verhaal.Reis, Taaksoort.PlanVernieuwen, "1")));
        Assert.Equal((status, status == Taakstatus.Afgerond ? Wereld.Beller : null), (taak.Status, taak.AfgerondDoor));
        Assert.Equal(status == Taakstatus.Afgerond, _wereld.Client.Gebeld.Contains(Spoorids.Taak(taak.Id)));
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var voor = await _wereld.Inhoud();

        var ladder = await Wijzig((f, v) => f.LegLadderVast(v, Verhaal.Reis), """{"participatie":"BetaaldWerk","reintegratie":"Zorg","toelichting":""}""", "*");
        var plan = await Plan("""{"doel":"Rijk","actualiteitsdatum":"2027-01-01","naam":"x"}""");

        Assert.Equal(["/reintegratie", "/toelichting"], ladder.Pointers);
        Assert.Equal(["/actualiteitsdatum", "/doel", "/naam"], plan.Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_onbekende_of_beeindigde_klantreis_heeft_geen_dossier_om_te_wijzigen()
    {
        Assert.Equal(404, (await Toon()).Status);
        await _wereld.MetKlantreis(Fase.Beeindigd);

        Assert.Equal(409, (await Bereidheid(Bereid, "*")).Status);
    }

    /// <summary>The task is of 3 March; it is the 4th.</summary>
    private async Task MetTaakVoorHetPlan()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis)
            .Voegtoe(Sleutels.Huishouden, new Huishouden { Id = Verhaal.Thuis, KlantreisIds = [Verhaal.Reis] }));
        _wereld.Nu = _wereld.Nu.AddDays(1);
        await _wereld.MetTaak(Taaksoort.PlanVernieuwen);
        _wereld.Nu = _wereld.Nu.AddDays(1);
    }

    private Task<Beeld> Toon() => _wereld.Vraag(verzoek => _wereld.Functies<Dossierfuncties>().Toon(verzoek, Verhaal.Reis));

    private Task<Beeld> Bereidheid(string json, string? gezien) => Wijzig((f, v) => f.LegBereidheidVast(v, Verhaal.Reis), json, gezien);

    private Task<Beeld> Plan(string json) => Wijzig((f, v) => f.LegPlanVast(v, Verhaal.Reis, _wereld.Client), json, "*");

    private Task<Beeld> Wijzig(Func<Dossierfuncties, HttpRequest, Task<IResult>> doe, string json, string? gezien) => _wereld.Vraag(
        verzoek => doe(_wereld.Functies<Dossierfuncties>(), verzoek), json, verzoek => verzoek.Headers.IfMatch = gezien);

    private async Task<IReadOnlyList<Gebeurtenis>> Gebeurtenissen() =>
        [.. (await _wereld.Dienst<Dossierregister>().Alle<Gebeurtenis>(Verhaal.Reis, Sleutels.Tijdlijn)).Select(g => g.Waarde).Where(g => g.Soort == Gebeurtenissoort.DossierWerdBijgewerkt)];

    private static IEnumerable<string> Regels(string inhoud) =>
        inhoud.Split('\n').Where(regel => !regel.StartsWith("Inzagen ", StringComparison.Ordinal));
}
