using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class TakenTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task De_werkvoorraad_staat_op_fatale_datum_over_alle_medewerkers_heen()
    {
        var later = await _wereld.MetTaak(Taaksoort.Broodnood, ronde: "1", wie: "poortwachter-1", dagen: 3);
        var eerst = await _wereld.MetTaak(Taaksoort.Broodnood, ronde: "2", wie: "poortwachter-2", dagen: 1);
        var tussen = await _wereld.MetTaak(Taaksoort.Broodnood, ronde: "3", wie: "poortwachter-1", dagen: 2);

        var antwoord = await Toon("");

        Assert.Equal([eerst.Id, tussen.Id, later.Id], Ids(antwoord));
        Assert.Equal([tussen.Id, later.Id], Ids(await Toon("?medewerker=poortwachter-1&rol=Poortwachter&status=Open")));
        Assert.Empty(Ids(await Toon("?rol=Consulent")));
    }

    [Fact]
    public async Task De_bladzijden_samen_zijn_de_hele_lijst()
    {
        for (var n = 1; n <= 7; n++)
        {
            await _wereld.MetTaak(Taaksoort.Broodnood, ronde: $"{n}", wie: $"poortwachter-{1 + (n % 2)}", dagen: n % 3);
        }

        var alles = Ids(await Toon("?aantal=100"));
        var gelezen = new List<string>();
        string? vraag = "?aantal=2&rol=Poortwachter";
        while (vraag is not null)
        {
            var bladzijde = await Toon(vraag);
            gelezen.AddRange(Ids(bladzijde));
            vraag = bladzijde.Json.GetProperty("_links").TryGetProperty("volgende", out var volgende)
                ? volgende.GetProperty("href").GetString()!["/v1/taken".Length..]
                : null;
        }

        Assert.Equal(7, alles.Count);
        Assert.Equal(alles, gelezen);
    }

    [Fact]
    public async Task Alle_foute_parameters_staan_er_ineens_in() => Assert.Equal(
        ["aantal", "medewerker", "rol", "status", "vervolg"],
        (await Toon("?aantal=0&medewerker=&rol=baas&status=Afgerond&vervolg=x")).Pointers);

    [Fact]
    public async Task Afronden_legt_de_uitkomst_vast_belt_het_spoor_en_haalt_de_taak_van_de_lijst()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood);

        var antwoord = await RondAf(taak.Id, """{"toelichting":"Voedselpakket geregeld."}""");

        Assert.Equal((200, "Afgerond"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var nu = await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(taak.Id));
        Assert.Equal((Taakstatus.Afgerond, "medewerker-1", _wereld.Nu), (nu.Status, nu.AfgerondDoor!, nu.AfgerondOp!.Value));
        Assert.Equal([$"{Verhaal.Reis}.taak.broodnood.1"], _wereld.Client.Gebeld);
        Assert.Empty(Ids(await Toon("")));
        Assert.Contains(Gebeurtenissoort.TaakWerdAfgerond, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Equal(409, (await RondAf(taak.Id, "{}")).Status);
    }

    [Theory]
    [InlineData(Taaksoort.Screening, "1", $"/v1/klantreizen/{Verhaal.Reis}/screening")]
    [InlineData(Taaksoort.AfspraakUitkomst, "kickoff.2", $"/v1/afspraken/{Verhaal.Reis}.kickoff.2/uitkomst")]
    [InlineData(Taaksoort.AfspraakUitkomst, "ambitiegesprek.1", $"/v1/klantreizen/{Verhaal.Reis}/ambitiegesprek")]
    public async Task Een_taak_die_met_een_uitkomst_eindigt_noemt_de_plek_daarvoor(Taaksoort soort, string ronde, string plek)
    {
        var taak = await _wereld.MetTaak(soort, ronde: ronde);
        var antwoord = await RondAf(taak.Id, "{}");

        Assert.Equal(409, antwoord.Status);
        Assert.Contains(plek, antwoord.Veld("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Besluiten_eindigt_met_het_besluit_van_het_huishouden()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Besluiten, Verhaal.Thuis);
        Assert.Contains($"/v1/huishoudens/{Verhaal.Thuis}/uitkering/besluit", (await RondAf(taak.Id, "{}")).Veld("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verhaal.Reis + ".broodnood.1")]
    [InlineData(Verhaal.Reis)]
    [InlineData("x#y")]
    public async Task Een_onbekende_taak_is_er_niet(string id) => Assert.Equal(404, (await RondAf(id, "{}")).Status);

    [Fact]
    public async Task Een_lijst_die_niet_bij_te_werken_is_houdt_het_afronden_niet_tegen()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood);

        // The third write: after the moment of the track and the unit of work itself.
        _wereld.Rijen.BreekBij(2, erna: false);

        Assert.Equal(200, (await RondAf(taak.Id, "{}")).Status);
        Assert.True(_wereld.Rijen.Gebroken);
    }

    private Task<Beeld> Toon(string vraag) => _wereld.Vraag(
        verzoek => _wereld.Functies<Taakfuncties>().ToonLijst(verzoek),
        verder: verzoek => (verzoek.Path, verzoek.QueryString) = ("/v1/taken", new QueryString(vraag)));

    private Task<Beeld> RondAf(string id, string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Taakfuncties>().RondAf(verzoek, id, _wereld.Client), json);

    private static IReadOnlyList<string> Ids(Beeld beeld) =>
        [.. beeld.Json.GetProperty("taken").EnumerateArray().Select(taak => taak.GetProperty("taakId").GetString()!)];
}
