using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class HuishoudenTests
{
    private const string Ander = "7a1f3a52-70c5-4a9e-9a59-2f3d1a0f6c11";
    private const string Elders = "1c6a0f0e-54a2-4d3d-8a3c-0f1c86f7b8aa";
    private const string Komt = $$"""{"klantreisId":"{{Ander}}","vanHuishoudenId":"{{Elders}}","reden":"WerdPartner","toelichting":"Getrouwd in mei."}""";
    private const string Gaat = $$"""{"klantreisId":"{{Ander}}","reden":"UitElkaar"}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task De_klantreis_wijst_naar_het_nieuwe_huishouden_en_een_spoor_doet_de_rest()
    {
        await MetTwee();

        var antwoord = await Neem(Komt);

        Assert.Equal((200, Verhaal.Thuis), (antwoord.Status, antwoord.Veld("uitkomst")));
        Assert.Equal(Verhaal.Thuis, (await _wereld.Vereis<Klantreis>(Ander, Sleutels.Klantreis)).HuishoudenId);
        Assert.Equal(nameof(HuishoudenOrchestrator), (await _wereld.Vereis<Spoor>(Ander, Sleutels.Spoor(Spoorids.Huishoudverhuizing(Ander, 1)))).Orchestrator);
        Assert.Single((await _wereld.Inhoud()).Split('\n'), regel => regel.Contains("Getrouwd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Van_twee_tegelijk_wint_er_een()
    {
        await MetTwee();
        Assert.Equal(200, (await Neem(Komt)).Status);
        var voor = await _wereld.Inhoud();

        Assert.Equal(409, (await Neem(Komt)).Status);
        Assert.Equal(409, (await Neem(Komt, op: Elders)).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Wie_een_oud_huishouden_zag_ziet_het_nieuwe()
    {
        await MetTwee();
        var gezien = (await Toon(Verhaal.Thuis)).Koppen.ETag.ToString();
        var huishouden = await _wereld.Opslag.Vereis<Huishouden>(Verhaal.Thuis, Sleutels.Huishouden);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis).Vervang(Sleutels.Huishouden, huishouden, huishouden.Waarde with { ConsulentId = "consulent-1" }));

        var antwoord = await Neem(Komt, gezien);

        Assert.Equal((412, "consulent-1"), (antwoord.Status, antwoord.Json.GetProperty("stand").GetProperty("consulentId").GetString()));
        Assert.Equal(428, (await Neem(Komt, null)).Status);
    }

    [Fact]
    public async Task De_uitkering_die_er_is_blijft()
    {
        await MetTwee();
        await _wereld.Opslag.Bewaar(new Werkeenheid(Elders).Voegtoe(Sleutels.Uitkering, new Uitkering
        {
            HuishoudenId = Elders,
            KlantreisId = Ander,
            ConsulentId = "consulent-1",
            Aanvraagdatum = new(2026, 3, 2),
            BeslissenVoor = new(new(2026, 4, 27), Afleiding.Van("acht weken")),
            Termijn = Beslistermijn.Voor(new(2026, 3, 2), Beleid.Meegeleverd[^1]),
        }));

        Assert.Equal(409, (await Neem(Komt)).Status);
        await _wereld.MetUitkering();
        Assert.Equal(200, (await Neem(Komt)).Status);
    }

    [Fact]
    public async Task Alleen_wie_niet_alleen_is_kan_weggaan()
    {
        await MetTwee();

        Assert.Equal(409, (await LaatGaan(Gaat, Elders)).Status);
        Assert.Equal(409, (await LaatGaan(Gaat, Verhaal.Thuis)).Status);
        Assert.Equal(404, (await LaatGaan(Gaat, "2c6a0f0e-54a2-4d3d-8a3c-0f1c86f7b8aa")).Status);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_er_verandert_niets()
    {
        await MetTwee();
        var voor = await _wereld.Inhoud();

        Assert.Equal(
            ["/klantreisId", "/reden", "/toelichting", "/vanHuishoudenId"],
            (await Neem("""{"klantreisId":"x","vanHuishoudenId":"y","reden":"UitElkaar","toelichting":""}""")).Pointers);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    private async Task MetTwee()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var reis = await _wereld.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis).Voegtoe(Sleutels.Huishouden, new Huishouden { Id = Verhaal.Thuis, KlantreisIds = [Verhaal.Reis] }));
        await _wereld.Opslag.Bewaar(new Werkeenheid(Ander).Voegtoe(Sleutels.Klantreis, reis with { Id = Ander, HuishoudenId = Elders }));
        await _wereld.Opslag.Bewaar(new Werkeenheid(Elders).Voegtoe(Sleutels.Huishouden, new Huishouden { Id = Elders, KlantreisIds = [Ander] }));
    }

    private Task<Beeld> Toon(string id) => _wereld.Vraag(verzoek => _wereld.Functies<Huishoudfuncties>().Toon(verzoek, id));

    private Task<Beeld> Neem(string json, string? gezien = "*", string op = Verhaal.Thuis) => _wereld.Vraag(
        verzoek => _wereld.Functies<Huishoudfuncties>().NeemOp(verzoek, op, _wereld.Client), json, verzoek => verzoek.Headers.IfMatch = gezien);

    private Task<Beeld> LaatGaan(string json, string op) => _wereld.Vraag(
        verzoek => _wereld.Functies<Huishoudfuncties>().LaatGaan(verzoek, op, _wereld.Client), json, verzoek => verzoek.Headers.IfMatch = "*");
}
