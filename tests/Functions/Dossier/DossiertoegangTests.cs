using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class DossiertoegangTests
{
    private const string Partnerreis = "8a1f3a52-70c5-4a9e-9a59-2f3d1a0f6c22";
    private const string Klant = "d3b0a1de-3a1f-4b0e-8b50-6a1f9d5a1c22";
    private const string Partner = "e4c1b2ef-4b20-4c1f-9c61-7b200e6b2d33";

    private readonly Wereld _wereld = new();

    public static TheoryData<string> Handelingen => [.. Alle.Keys];

    private static Dictionary<string, (Func<Wereld, HttpRequest, Task<IResult>> Doe, string Lichaam)> Alle { get; } = new()
    {
        ["dossier"] = ((w, v) => w.Functies<Dossierfuncties>().Toon(v, Verhaal.Reis), ""),
        ["leefgebieden"] = ((w, v) => w.Functies<Dossierfuncties>().LegLeefgebiedenVast(v, Verhaal.Reis), """{"leefgebieden":{"Financien":"GaatGoed"}}"""),
        ["bereidheid"] = ((w, v) => w.Functies<Dossierfuncties>().LegBereidheidVast(v, Verhaal.Reis), """{"willen":true,"kunnen":false,"grondslag":"Gesprek"}"""),
        ["ladder"] = ((w, v) => w.Functies<Dossierfuncties>().LegLadderVast(v, Verhaal.Reis), "{}"),
        ["belastbaarheid"] = ((w, v) => w.Functies<Dossierfuncties>().LegBelastbaarheidVast(v, Verhaal.Reis), "{}"),
        ["competenties"] = ((w, v) => w.Functies<Dossierfuncties>().LegCompetentiesVast(v, Verhaal.Reis), "{}"),
        ["plan"] = ((w, v) => w.Functies<Dossierfuncties>().LegPlanVast(v, Verhaal.Reis, w.Client), """{"doel":"BetaaldWerk","actualiteitsdatum":"2026-03-02"}"""),
        ["document"] = ((w, v) => w.Functies<Plandocumentfuncties>().Haal(v, Verhaal.Reis, "1"), ""),
        ["document erbij"] = ((w, v) => w.Functies<Plandocumentfuncties>().Voegtoe(v, Verhaal.Reis), "{}"),
        ["traject"] = ((w, v) => w.Functies<Trajectfuncties>().Begin(v, Verhaal.Reis, w.Client), "{}"),
        ["trajectcontact"] = ((w, v) => w.Functies<Trajectfuncties>().LegContactVast(v, Verhaal.Reis, "1", w.Client), "{}"),
        ["trajecteinde"] = ((w, v) => w.Functies<Trajectfuncties>().RondAf(v, Verhaal.Reis, "1", w.Client), "{}"),
        ["tevredenheid"] = ((w, v) => w.Functies<Feedbackfuncties>().Meet(v, Verhaal.Reis), """{"score":8,"methode":"Gesprek"}"""),
        ["klacht"] = ((w, v) => w.Functies<Feedbackfuncties>().DienIn(v, Verhaal.Reis, w.Client), """{"onderwerp":"Bejegening","klacht":"Kort af."}"""),
        ["verdaging"] = ((w, v) => w.Functies<Verdaagfuncties>().Verdaag(v, Verhaal.Reis, "1", w.Client), """{"reden":"MeerTijdNodig","uiterlijk":"2026-04-20","schriftelijkOp":"2026-03-02"}"""),
        ["klachtafhandeling"] = ((w, v) => w.Functies<Feedbackfuncties>().HandelAf(v, Verhaal.Reis, "1", w.Client), """{"oordeel":"Gegrond"}"""),
    };

    [Theory]
    [MemberData(nameof(Handelingen))]
    public async Task Wiens_klant_het_niet_is_komt_niet_bij_het_dossier_en_verandert_niets(string handeling)
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var voor = await _wereld.Inhoud();

        var (doe, lichaam) = Alle[handeling];
        var beeld = await Als(Rol.Werkcoach, "werkcoach-9", verzoek => doe(_wereld, verzoek), lichaam);

        Assert.Equal((403, "Deze klant hoort niet bij u of uw team."), (beeld.Status, beeld.Veld("detail")));
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Theory]
    [InlineData(Rol.Werkcoach, Wereld.Beller, 200)]
    [InlineData(Rol.Consulent, "consulent-1", 200)]
    [InlineData(Rol.Werkcoach, "werkcoach-9", 403)]
    public async Task Het_dossier_is_van_wie_de_klant_heeft_en_van_het_team(Rol rol, string wie, int status)
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await _wereld.MetTaak(Taaksoort.Besluiten, wie: "poortwachter-1");

        var beeld = await Als(rol, wie, verzoek => _wereld.Functies<Dossierfuncties>().Toon(verzoek, Verhaal.Reis));

        Assert.Equal(status, beeld.Status);
        Assert.Equal(status == 200 ? [(Klant, wie)] : [], await Inzagen());
    }

    [Fact]
    public async Task Een_manager_handelt_een_klacht_af_na_een_reden()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await Als(Rol.Werkcoach, Wereld.Beller, verzoek => _wereld.Functies<Feedbackfuncties>().DienIn(verzoek, Verhaal.Reis, _wereld.Client), Alle["klacht"].Lichaam);
        Assert.Equal(403, (await HandelAf()).Status);

        await _wereld.Dienst<IInzagelog>().Legvast(new(Klant, "manager-9", Rol.Manager, "bekijken", _wereld.Nu, "klacht van de klant"), TestContext.Current.CancellationToken);

        Assert.Equal(200, (await HandelAf()).Status);

        Task<Beeld> HandelAf() => Als(
            Rol.Manager, "manager-9", verzoek => _wereld.Functies<Feedbackfuncties>().HandelAf(verzoek, Verhaal.Reis, "1", _wereld.Client), Alle["klachtafhandeling"].Lichaam);
    }

    [Fact]
    public async Task Het_plan_gaat_over_elk_lid_van_het_huishouden_en_ieder_krijgt_een_regel()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var reis = (await _wereld.Opslag.Vereis<Klantreis>(Verhaal.Reis, Sleutels.Klantreis)).Waarde;
        await _wereld.Opslag.Bewaar(new Werkeenheid(Partnerreis).Voegtoe(Sleutels.Klantreis, reis with { Id = Partnerreis, PersoonId = Partner }));
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis)
            .Voegtoe(Sleutels.Huishouden, new Huishouden { Id = Verhaal.Thuis, KlantreisIds = [Verhaal.Reis, Partnerreis] }));

        await Als(Rol.Werkcoach, Wereld.Beller, verzoek => _wereld.Functies<Dossierfuncties>().Toon(verzoek, Verhaal.Reis));

        Assert.Equal([(Klant, Wereld.Beller), (Partner, Wereld.Beller)], await Inzagen());
    }

    [Fact]
    public async Task Wat_niet_in_het_logboek_kan_wordt_niet_getoond_en_niet_gewijzigd()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        var voor = await _wereld.Inhoud();
        _wereld.Rijen.BreekBij(0, erna: false);

        var beeld = await Als(Rol.Werkcoach, Wereld.Beller, verzoek => _wereld.Functies<Dossierfuncties>().LegBereidheidVast(verzoek, Verhaal.Reis), Alle["bereidheid"].Lichaam);

        Assert.Equal(503, beeld.Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    private Task<Beeld> Als(Rol rol, string wie, Func<HttpRequest, Task<IResult>> doe, string lichaam = "") => _wereld.Vraag(doe, lichaam, verzoek =>
    {
        Gebruikers.Zet(verzoek.HttpContext, new(rol, wie));
        verzoek.Headers.IfMatch = "*";
        verzoek.Headers["Idempotency-Key"] = "sleutel-1";
    });

    private async Task<IReadOnlyList<(string Klant, string Wie)>> Inzagen()
    {
        var gevonden = new List<(string, string)>();
        foreach (var klant in new[] { Klant, Partner })
        {
            await foreach (var (_, inzage) in _wereld.Dienst<IInzagelog>().Lees(klant, null, TestContext.Current.CancellationToken))
            {
                gevonden.Add((klant, inzage.Wie));
            }
        }

        return gevonden;
    }
}
