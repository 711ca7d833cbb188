using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

/// <summary>What a consulent can do with the term for the decision (Awb art. 4:14 and 4:15).</summary>
public class BeslistermijnTests
{
    private const string TotMaandag = """{"reden":"KlantStemtIn","begindatum":"2026-03-03","hervatdatum":"2026-03-16","toelichting":"Moeder is ziek."}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Consulent_zet_de_klok_stil_en_de_taak_om_te_besluiten_rust()
    {
        await _wereld.MetUitkering();
        var taak = await _wereld.MetTaak(Taaksoort.Besluiten, Verhaal.Thuis, wie: "consulent-1");

        Assert.Equal((200, "KlantStemtIn"), await Uitkomst(SchortOp(TotMaandag)));

        var getoond = (await Toon()).Json;
        Assert.True(getoond.GetProperty("opgeschort").GetBoolean());
        Assert.Equal("2026-05-11", getoond.GetProperty("beslissenVoorDatum").GetString());
        Assert.Contains("opgeschort vanaf dinsdag 3 maart 2026 tot maandag 16 maart 2026, 13 dagen, omdat de klant met uitstel heeft ingestemd", getoond.GetProperty("beslissenVoorWaarom").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-03-16", Assert.Single(getoond.GetProperty("opschortingen").EnumerateArray()).GetProperty("hervatdatum").GetString());
        var nu = await _wereld.Vereis<Taak>(Verhaal.Thuis, Sleutels.Taak(taak.Id));
        Assert.True(nu.Opgeschort);
        Assert.Equal(new DateOnly(2026, 5, 11), nu.Fataledatum.Datum);
        var opLijst = new List<Taak>();
        await foreach (var (_, regel) in _wereld.Dienst<Werkvoorraad>().Open("consulent-1"))
        {
            opLijst.Add(regel);
        }

        Assert.Equal(new DateOnly(2026, 5, 11), Assert.Single(opLijst).Fataledatum.Datum);
        Assert.Contains(Spoorids.Taak(taak.Id), _wereld.Client.Gebeld);
        Assert.False((await _wereld.Dienst<Sporen>().Lees(Spoorids.Opschorting(Verhaal.Thuis, 1)))!.Waarde.Klaar);
        Assert.Contains(Gebeurtenissoort.BeslistermijnWerdOpgeschort, await _wereld.Tijdlijn(Verhaal.Thuis));
        Assert.DoesNotContain("Moeder", await Rijen(), StringComparison.Ordinal);
        Assert.Equal("Moeder is ziek.", (await _wereld.Dienst<Notities>().Lees(Verhaal.Thuis, Vragen.Opschorting(1), "medewerker-1"))!.Tekst);
    }

    [Fact]
    public async Task Wie_eerder_verder_kan_laat_de_klok_weer_lopen()
    {
        await _wereld.MetUitkering();
        await _wereld.MetTaak(Taaksoort.Besluiten, Verhaal.Thuis);
        await SchortOp("""{"reden":"DoorKlant","begindatum":"2026-03-03"}""");
        _wereld.Nu = _wereld.Nu.AddDays(10);
        Assert.Equal("2026-05-06", (await Toon()).Veld("beslissenVoorDatum"));

        Assert.Equal((200, "Hervat"), await Uitkomst(Hervat("""{"hervatdatum":"2026-03-10"}""")));

        var getoond = (await Toon()).Json;
        Assert.False(getoond.GetProperty("opgeschort").GetBoolean());
        Assert.Equal("2026-05-04", getoond.GetProperty("beslissenVoorDatum").GetString());
        Assert.Equal([$"uitkomst {Vragen.Hervatting(1)}"], await _wereld.Postvak(Spoorids.Opschorting(Verhaal.Thuis, 1)));
        Assert.Contains(Gebeurtenissoort.BeslistermijnWerdHervat, await _wereld.Tijdlijn(Verhaal.Thuis));
        Assert.Equal(409, (await Hervat("""{"hervatdatum":"2026-03-10"}""")).Status);
    }

    [Fact]
    public async Task Besluit_dat_meer_tijd_nodig_heeft_krijgt_die_een_keer()
    {
        await _wereld.MetUitkering();

        Assert.Equal((200, "MeerTijdNodig"), await Uitkomst(Verleng("""{"reden":"MeerTijdNodig","weken":4}""")));

        var getoond = (await Toon()).Json;
        Assert.Equal("2026-05-26", getoond.GetProperty("beslissenVoorDatum").GetString());
        Assert.Contains("op maandag 2 maart 2026 verlengd met 4 weken, omdat meer tijd nodig is (Awb art. 4:14)", getoond.GetProperty("beslissenVoorWaarom").GetString(), StringComparison.Ordinal);
        Assert.False(getoond.GetProperty("_links").TryGetProperty("verlengingen", out _));
        Assert.NotNull(await _wereld.Dienst<Sporen>().Lees(Spoorids.Verlenging(Verhaal.Thuis, 1)));
        var nogEens = await Verleng("""{"reden":"MeerTijdNodig","weken":1}""");
        Assert.Equal((409, "De beslistermijn kan hoogstens 1 keer worden verlengd."), (nogEens.Status, nogEens.Veld("detail")));
    }

    [Fact]
    public async Task Wat_niet_kan_zoals_het_nu_is_verandert_niets()
    {
        await _wereld.MetUitkering();
        Assert.Equal(409, (await Hervat("""{"hervatdatum":"2026-03-02"}""")).Status);
        await SchortOp(TotMaandag);
        var stand = await _wereld.Inhoud();

        Assert.Equal(409, (await SchortOp("""{"reden":"DoorKlant","begindatum":"2026-03-03"}""")).Status);
        Assert.Equal(409, (await SchortOp("""{"reden":"DoorKlant","begindatum":"2026-02-20"}""")).Status);
        Assert.Equal(409, (await Hervat("""{"hervatdatum":"2026-03-01"}""")).Status);
        Assert.Equal(stand, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Na_het_besluit_verandert_de_termijn_niet_meer_en_wat_erop_wacht_hoort_het()
    {
        await _wereld.MetUitkering();
        await SchortOp("""{"reden":"DoorKlant","begindatum":"2026-03-03"}""");
        _wereld.Nu = _wereld.Nu.AddDays(10);
        await _wereld.Vraag(verzoek => Functies.LegBesluitVast(verzoek, Verhaal.Thuis, _wereld.Client), """{"besluit":"Toegekend","besluitdatum":"2026-03-12"}""");

        Assert.Equal([$"uitkomst {Vragen.Besluit}"], await _wereld.Postvak(Spoorids.Opschorting(Verhaal.Thuis, 1)));
        Assert.Contains(Spoorids.Opschorting(Verhaal.Thuis, 1), _wereld.Client.Gebeld);
        _wereld.Nu = _wereld.Nu.AddDays(10);
        var getoond = (await Toon()).Json;
        Assert.False(getoond.GetProperty("opgeschort").GetBoolean());
        Assert.Equal("2026-05-06", getoond.GetProperty("beslissenVoorDatum").GetString());
        Assert.Equal(409, (await SchortOp(TotMaandag)).Status);
        Assert.Equal(409, (await Hervat("""{"hervatdatum":"2026-03-10"}""")).Status);
        Assert.Equal(409, (await Verleng("""{"reden":"MeerTijdNodig","weken":4}""")).Status);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in()
    {
        await _wereld.MetUitkering();
        Assert.Equal(
            ["/begindatum", "/hervatdatum", "/reden", "/toelichting"],
            (await SchortOp("""{"reden":"MeerTijdNodig","begindatum":"2026-03-09","hervatdatum":"2026-03-09","toelichting":" "}""")).Pointers);
        Assert.Equal(["/hervatdatum", "/wie"], (await Hervat("""{"hervatdatum":"2026-03-03","wie":"ik"}""")).Pointers);
        Assert.Equal(["/reden", "/weken"], (await Verleng("""{"reden":"DoorKlant","weken":9}""")).Pointers);
        Assert.Equal(["/reden", "/weken"], (await Verleng("{}")).Pointers);
    }

    [Fact]
    public async Task Wie_een_oude_stand_zag_ziet_eerst_de_nieuwe()
    {
        await _wereld.MetUitkering();
        var gezien = (await Toon()).Koppen.ETag.ToString();
        Assert.Equal(200, (await SchortOp(TotMaandag, gezien)).Status);

        var teLaat = await Verleng("""{"reden":"MeerTijdNodig","weken":4}""", gezien);

        Assert.Equal(412, teLaat.Status);
        Assert.Equal((await Toon()).Koppen.ETag.ToString(), teLaat.Koppen.ETag.ToString());
        Assert.Equal(200, (await Verleng("""{"reden":"MeerTijdNodig","weken":4}""", teLaat.Koppen.ETag.ToString())).Status);
    }

    [Fact]
    public async Task Zonder_aanvraag_is_er_geen_termijn()
    {
        Assert.Equal(404, (await SchortOp(TotMaandag)).Status);
        Assert.Equal(404, (await Hervat("""{"hervatdatum":"2026-03-01"}""")).Status);
        Assert.Equal(404, (await Verleng("""{"reden":"MeerTijdNodig","weken":4}""")).Status);
    }

    private Uitkeringfuncties Functies => _wereld.Functies<Uitkeringfuncties>();

    private Task<Beeld> Toon() => _wereld.Vraag(verzoek => Functies.Toon(verzoek, Verhaal.Thuis));

    private Task<Beeld> SchortOp(string json, string? gezien = null) =>
        _wereld.Vraag(verzoek => Functies.SchortOp(verzoek, Verhaal.Thuis, _wereld.Client), json, Gezien(gezien));

    private Task<Beeld> Hervat(string json) => _wereld.Vraag(verzoek => Functies.Hervat(verzoek, Verhaal.Thuis, _wereld.Client), json);

    private Task<Beeld> Verleng(string json, string? gezien = null) =>
        _wereld.Vraag(verzoek => Functies.Verleng(verzoek, Verhaal.Thuis, _wereld.Client), json, Gezien(gezien));

    private static Action<HttpRequest> Gezien(string? gezien) => verzoek =>
    {
        if (gezien is not null)
        {
            verzoek.Headers.IfMatch = gezien;
        }
    };

    private static async Task<(int Status, string Uitkomst)> Uitkomst(Task<Beeld> beeld) => ((await beeld).Status, (await beeld).Veld("uitkomst"));

    private async Task<string> Rijen() =>
        string.Join('\n', (await _wereld.Inhoud()).Split('\n').Where(regel => !regel.StartsWith(nameof(Tabel.Notities), StringComparison.Ordinal)));
}
