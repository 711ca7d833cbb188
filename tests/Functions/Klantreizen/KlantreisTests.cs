using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class KlantreisTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_klantreis_toont_afspraken_open_taken_en_het_eerste_dat_komt()
    {
        await _wereld.MetKlantreis(Fase.Ambitiegesprek);
        await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek);
        await _wereld.MetTaak(Taaksoort.Broodnood);
        await _wereld.MetTaak(Taaksoort.Besluiten, Verhaal.Thuis, dagen: 5);

        var beeld = await Toon();

        Assert.Equal((200, "Ambitiegesprek", Verhaal.Thuis), (beeld.Status, beeld.Veld("fase"), beeld.Veld("huishoudenId")));
        Assert.Single(beeld.Json.GetProperty("afspraken").EnumerateArray());
        Assert.Equal(["Broodnood", "Besluiten"], beeld.Json.GetProperty("openTaken").EnumerateArray().Select(t => t.GetProperty("soort").GetString()));
        var volgende = beeld.Json.GetProperty("volgendMoment");
        Assert.Equal(_wereld.Nu.AddDays(1), volgende.GetProperty("op").GetDateTimeOffset());
        Assert.Equal("streefdatum van de taak", volgende.GetProperty("wat").GetString());
    }

    [Fact]
    public async Task Ook_wat_het_huishouden_te_wachten_staat_telt_mee()
    {
        await _wereld.MetKlantreis(Fase.KickOff);
        await _wereld.MetUitkering();
        Assert.Equal("de stukken", (await Toon()).Json.GetProperty("volgendMoment").GetProperty("wat").GetString());
    }

    [Fact]
    public async Task Wie_leest_welke_afspraak_er_komt_leest_gewone_woorden()
    {
        await _wereld.MetKlantreis(Fase.KickOff);
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff);
        var sporen = _wereld.Dienst<Sporen>();
        await sporen.Slaap(new(Verhaal.Reis), (await sporen.Lees(Spoorids.Afspraak(Verhaal.Reis, afspraak.Soort)))!, new(afspraak.Einde, null, "de afspraak"));

        Assert.Equal("de kick-offbijeenkomst", (await Toon()).Json.GetProperty("volgendMoment").GetProperty("wat").GetString());
    }

    [Fact]
    public async Task Een_afspraak_die_voorbij_is_komt_niet_meer()
    {
        await _wereld.MetKlantreis(Fase.Ambitiegesprek);
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.Ambitiegesprek);
        _wereld.Nu = afspraak.Einde;
        var spoor = await _wereld.Dienst<Sporen>().Lees(Spoorids.Afspraak(Verhaal.Reis, afspraak.Soort));
        await _wereld.Dienst<Sporen>().Slaap(new(Verhaal.Reis), spoor!, new(_wereld.Nu.AddDays(3), null, "vastleggen hoe de afspraak verliep"));

        Assert.Equal("vastleggen hoe de afspraak verliep", (await Toon()).Json.GetProperty("volgendMoment").GetProperty("wat").GetString());
    }

    [Fact]
    public async Task Nieuws_dat_nog_verwerkt_wordt_komt_eerst_want_daarna_kan_er_iets_anders_komen()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var sporen = _wereld.Dienst<Sporen>();
        await sporen.Slaap(new(Verhaal.Reis), (await sporen.Lees(Verhaal.Reis))!, new(_wereld.Nu.AddDays(28), _wereld.Nu.AddDays(150), "het volgende gesprek plannen"));
        Assert.Equal(_wereld.Nu.AddDays(150), await Op());

        var werk = new Werkeenheid(Verhaal.Reis);
        await sporen.Schrijf(werk, Verhaal.Reis, "uitkomst", "themabijeenkomst.1");
        await _wereld.Opslag.Bewaar(werk);

        Assert.Equal(_wereld.Nu, await Op());

        async Task<DateTimeOffset> Op() => (await Toon()).Json.GetProperty("volgendMoment").GetProperty("op").GetDateTimeOffset();
    }

    [Fact]
    public async Task Met_de_ETag_van_een_ongewijzigde_klantreis_komt_er_geen_inhoud()
    {
        await _wereld.MetKlantreis();
        var versie = (await Toon()).Koppen.ETag.ToString();

        Assert.Equal((304, ""), await Opnieuw());
        await _wereld.MetTaak(Taaksoort.Screening);
        Assert.Equal(200, (await Opnieuw()).Status);

        async Task<(int Status, string Tekst)> Opnieuw()
        {
            var beeld = await Toon(verder: verzoek => verzoek.Headers.IfNoneMatch = versie);
            return (beeld.Status, beeld.Tekst);
        }
    }

    [Theory]
    [InlineData(Verhaal.Reis)]
    [InlineData(Verhaal.Thuis)]
    [InlineData("x")]
    public async Task Een_onbekende_klantreis_is_er_niet(string id)
    {
        Assert.Equal(404, (await Toon(id)).Status);
        Assert.Equal(404, (await Tijdlijn("", id)).Status);
    }

    [Fact]
    public async Task De_tijdlijn_is_een_met_die_van_het_huishouden_in_volgorde_van_tijd()
    {
        await _wereld.MetKlantreis();
        await _wereld.MetUitkering();
        _wereld.Nu = _wereld.Nu.AddMinutes(2);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis).Gebeurtenis(
            new(_wereld.Nu, "later", Gebeurtenissoort.FaseWerdBereikt, "systeem", "later")), TestContext.Current.CancellationToken);

        Assert.Equal(["MeldingWerdGedaan Klantreis", "UitkeringWerdGestart Huishouden", "FaseWerdBereikt Klantreis"], Regels(await Tijdlijn("")));
    }

    [Fact]
    public async Task De_bladzijden_van_de_tijdlijn_samen_zijn_de_hele_tijdlijn_ook_bij_gelijke_tijden()
    {
        await _wereld.MetKlantreis();
        foreach (var partitie in new[] { Verhaal.Reis, Verhaal.Thuis })
        {
            var werk = new Werkeenheid(partitie);
            for (var n = 0; n < 4; n++)
            {
                werk.Gebeurtenis(new(_wereld.Nu.AddMinutes(n / 2), $"gelijk.{n}", Gebeurtenissoort.FaseWerdBereikt, "systeem", $"{n}"));
            }

            await _wereld.Opslag.Bewaar(werk, TestContext.Current.CancellationToken);
        }

        var gelezen = new List<string>();
        string? vraag = "?aantal=2";
        while (vraag is not null)
        {
            var bladzijde = await Tijdlijn(vraag);
            gelezen.AddRange(Regels(bladzijde));
            vraag = bladzijde.Json.GetProperty("_links").TryGetProperty("volgende", out var volgende)
                ? volgende.GetProperty("href").GetString()!.Replace($"/v1/klantreizen/{Verhaal.Reis}/tijdlijn", "", StringComparison.Ordinal)
                : null;
        }

        Assert.Equal(9, gelezen.Count);
        Assert.Equal(Regels(await Tijdlijn("?aantal=100")), gelezen);
    }

    [Fact]
    public async Task De_lijst_kiest_op_groep_fase_en_te_laat_en_bladert()
    {
        var ids = new List<string>();
        for (var n = 0; n < 3; n++)
        {
            var id = $"{n}0000000-0000-4000-8000-000000000000";
            ids.Add(id);
            await _wereld.Opslag.Bewaar(new Werkeenheid(id).Voegtoe(Sleutels.Klantreis, new Klantreis
            {
                Id = id,
                PersoonId = id,
                HuishoudenId = id,
                Kanaal = Meldingskanaal.Website,
                GemeldOp = _wereld.Nu,
                Meldingsdatum = new(2026, 3, 2),
                Fase = n == 0 ? Fase.Screening : Fase.KickOff,
                FaseSinds = _wereld.Nu,
                Klantgroep = n == 0 ? null : Klantgroep.Groeien,
            }), TestContext.Current.CancellationToken);
            await _wereld.Dienst<Overzicht>().Werkbij(id);
        }

        Assert.Equal(ids[1..], Ids(await Lijst("?klantgroep=Groeien&fase=KickOff&teLaat=false")));
        Assert.Empty(Ids(await Lijst("?teLaat=true")));
        var eerste = await Lijst("?aantal=2");
        Assert.Equal(ids[..2], Ids(eerste));
        var tweede = await Lijst(eerste.Adres("volgende")["/v1/klantreizen".Length..]);
        Assert.Equal(ids[2..], Ids(tweede));
        Assert.False(tweede.Json.GetProperty("_links").TryGetProperty("volgende", out _));
    }

    [Theory]
    [InlineData("?klantgroep=Groeien", "1", "2")]
    [InlineData("?fase=Begeleiding", "1", "2")]
    [InlineData("?status=Opgeschort", "2")]
    [InlineData("?status=Beeindigd", "3")]
    [InlineData("?status=Lopend", "0", "1")]
    [InlineData("?regie=DWT", "1", "2")]
    [InlineData("?medewerkerId=consulent-1", "2")]
    [InlineData("?team=IO", "2")]
    [InlineData("?team=DWT")]
    [InlineData("?team=IO&medewerkerId=consulent-1&klantgroep=Groeien", "2")]
    [InlineData("?team=IO&medewerkerId=consulent-2")]
    [InlineData("?teLaat=true", "0")]
    [InlineData("?zonderVolgendMoment=true", "2")]
    [InlineData("?gemeldVanaf=2026-03-04", "2", "3")]
    [InlineData("?gemeldVanaf=2026-03-03&gemeldTot=2026-03-04", "1", "2")]
    [InlineData("?sorteer=-gemeldOp", "3", "2", "1", "0")]
    [InlineData("?sorteer=klantgroep&aantal=2", "1", "2")]
    public async Task Manager_vindt_klantreizen_op_alles_waarop_gestuurd_wordt(string vraag, params string[] verwacht)
    {
        for (var n = 0; n < 4; n++)
        {
            await MetReis(n);
        }

        Assert.Equal(verwacht, Ids(await Lijst(vraag)).Select(id => id[..1]));
        var blad = await _wereld.Vraag(verzoek => _wereld.Functies<Klantreisfuncties>().ToonLijst(verzoek), verder: verzoek =>
        {
            (verzoek.Path, verzoek.QueryString) = ("/v1/klantreizen", new QueryString(vraag.Replace("&aantal=2", "", StringComparison.Ordinal)));
            verzoek.Headers.Accept = "text/csv";
        });
        Assert.Equal(verwacht, blad.Tekst.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Take(verwacht.Length).Select(regel => regel[..1]));
    }

    /// <summary>0 is at the screening and late, 1 and 2 are in begeleiding (2 suspended, with a contact at IO and without a next moment), 3 has ended.</summary>
    private async Task MetReis(int n)
    {
        var id = $"{n}0000000-0000-4000-8000-000000000000";
        var gemeld = _wereld.Nu.AddDays(n);
        var werk = new Werkeenheid(id).Voegtoe(Sleutels.Klantreis, new Klantreis
        {
            Id = id,
            PersoonId = id,
            HuishoudenId = id,
            Kanaal = Meldingskanaal.Website,
            GemeldOp = gemeld,
            Meldingsdatum = Lokaletijd.Datum(gemeld),
            Fase = n switch { 0 => Fase.Screening, 3 => Fase.Beeindigd, _ => Fase.Begeleiding },
            FaseSinds = gemeld,
            Klantgroep = n is 1 or 2 ? Klantgroep.Groeien : null,
            Regie = n is 1 or 2 ? Organisatie.DWT : null,
            Contactpersonen = n == 2 ? new Dictionary<Rol, string> { [Rol.Consulent] = "consulent-1" } : new Dictionary<Rol, string>(),
        });
        if (n == 2)
        {
            var termijn = Beslistermijn.Voor(new(2026, 3, 2), Beleid.Meegeleverd[^1]).Opschorten(new(2026, 3, 2), Termijnreden.DoorKlant);
            werk.Voegtoe(Sleutels.Uitkering, new Uitkering
            {
                HuishoudenId = id,
                KlantreisId = id,
                ConsulentId = "consulent-1",
                Aanvraagdatum = new(2026, 3, 2),
                Termijn = termijn,
                BeslissenVoor = termijn.Einde(new(2026, 3, 2), Beleid.Meegeleverd[^1]),
            });
        }

        await _wereld.Opslag.Bewaar(werk);
        if (n < 2)
        {
            var moment = _wereld.Nu.AddDays(n == 0 ? -1 : 5);
            await _wereld.Dienst<Sporen>().Open(new Spoor { Id = id, Orchestrator = "Test", KlantreisId = id, VolgendMoment = moment, Verwacht = moment, Waarom = "wachten" });
        }

        await _wereld.Dienst<Overzicht>().Werkbij(id);
    }

    [Fact]
    public async Task Alle_foute_parameters_staan_er_ineens_in() => Assert.Equal(
        ["aantal", "fase", "klantgroep", "teLaat", "vervolg"],
        (await Lijst("?aantal=101&fase=1&klantgroep=groeien&teLaat=ja&vervolg=eA")).Pointers);

    private Task<Beeld> Toon(string id = Verhaal.Reis, Action<HttpRequest>? verder = null) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Klantreisfuncties>().Toon(verzoek, id, _wereld.Client), verder: verder);

    private Task<Beeld> Tijdlijn(string vraag, string id = Verhaal.Reis) => _wereld.Vraag(
        verzoek => _wereld.Functies<Klantreisfuncties>().ToonTijdlijn(verzoek, id),
        verder: verzoek => (verzoek.Path, verzoek.QueryString) = ($"/v1/klantreizen/{id}/tijdlijn", new QueryString(vraag)));

    private Task<Beeld> Lijst(string vraag) => _wereld.Vraag(
        verzoek => _wereld.Functies<Klantreisfuncties>().ToonLijst(verzoek),
        verder: verzoek => (verzoek.Path, verzoek.QueryString) = ("/v1/klantreizen", new QueryString(vraag)));

    private static IReadOnlyList<string> Ids(Beeld beeld) =>
        [.. beeld.Json.GetProperty("klantreizen").EnumerateArray().Select(reis => reis.GetProperty("klantreisId").GetString()!)];

    private static IReadOnlyList<string> Regels(Beeld beeld) =>
    [
        .. beeld.Json.GetProperty("gebeurtenissen").EnumerateArray()
            .Select(regel => $"{regel.GetProperty("soort").GetString()} {regel.GetProperty("bron").GetString()}"),
    ];
}
