namespace InzetOpMaat.Functions.Tests;

public class UitkeringTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Stukken_worden_vastgelegd_voor_het_huishouden_en_de_beltaak_is_klaar()
    {
        await _wereld.MetUitkering();
        var taak = await _wereld.MetTaak(Taaksoort.StukkenOpvolgen, Verhaal.Thuis);

        Assert.Equal(200, (await LegStukkenVast("""{"ontvangstdatum":"2026-03-01"}""")).Status);

        var uitkomst = await _wereld.Dienst<Uitkomsten>().Lees(Verhaal.Thuis, Vragen.Stukken);
        Assert.Equal(new DateOnly(2026, 3, 1), uitkomst!.Als<Stukkenuitkomst>().Ontvangstdatum);
        Assert.Equal([$"{Verhaal.Thuis}.uitkering", Spoorids.Taak(taak.Id)], _wereld.Client.Gebeld);
        var getoond = await Toon();
        Assert.Equal("2026-03-01", getoond.Veld("stukkenOntvangenDatum"));
        Assert.Equal(409, (await LegStukkenVast("""{"ontvangstdatum":"2026-03-01"}""")).Status);
    }

    [Fact]
    public async Task Een_besluit_wordt_vastgelegd_en_rondt_de_taak_af()
    {
        await _wereld.MetUitkering();
        var taak = await _wereld.MetTaak(Taaksoort.Besluiten, Verhaal.Thuis);

        var antwoord = await LegBesluitVast("""{"besluit":"Toegekend","besluitdatum":"2026-03-02","toelichting":"Compleet."}""");

        Assert.Equal((200, "Toegekend"), (antwoord.Status, antwoord.Veld("uitkomst")));
        Assert.Equal(Taakstatus.Afgerond, (await _wereld.Vereis<Taak>(Verhaal.Thuis, Sleutels.Taak(taak.Id))).Status);
        Assert.Equal([Spoorids.Uitkering(Verhaal.Thuis), Spoorids.Taak(taak.Id)], _wereld.Client.Gebeld);
        Assert.Equal("Toegekend", (await Toon()).Veld("besluit"));
        Assert.Equal(409, (await LegBesluitVast("""{"besluit":"Afgewezen","besluitdatum":"2026-03-02"}""")).Status);
        Assert.Equal(409, (await LegStukkenVast("""{"ontvangstdatum":"2026-03-01"}""")).Status);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in()
    {
        await _wereld.MetUitkering();
        Assert.Equal(
            ["/besluit", "/besluitdatum", "/wie"],
            (await LegBesluitVast("""{"besluit":"Ja","besluitdatum":"2026-03-03","wie":"ik"}""")).Pointers);
        Assert.Equal(["/ontvangstdatum"], (await LegStukkenVast("{}")).Pointers);
    }

    [Fact]
    public async Task Zonder_aanvraag_is_er_geen_uitkering()
    {
        Assert.Equal(404, (await Toon()).Status);
        Assert.Equal(404, (await Toon("x")).Status);
        Assert.Equal(404, (await LegStukkenVast("""{"ontvangstdatum":"2026-03-01"}""")).Status);
        Assert.Equal(404, (await LegBesluitVast("""{"besluit":"Toegekend","besluitdatum":"2026-03-02"}""")).Status);
    }

    private Task<Beeld> Toon(string id = Verhaal.Thuis) => _wereld.Vraag(verzoek => _wereld.Functies<Uitkeringfuncties>().Toon(verzoek, id));

    private Task<Beeld> LegStukkenVast(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Uitkeringfuncties>().LegStukkenVast(verzoek, Verhaal.Thuis, _wereld.Client), json);

    private Task<Beeld> LegBesluitVast(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Uitkeringfuncties>().LegBesluitVast(verzoek, Verhaal.Thuis, _wereld.Client), json);
}
