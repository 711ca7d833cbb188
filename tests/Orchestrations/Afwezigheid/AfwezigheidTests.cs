using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

public class AfwezigheidTests
{
    [Fact]
    public async Task Een_klant_houdt_het_moment_met_een_collega_en_hoort_dat_een_keer()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (klant, gesprek) = await MetUitkeringsgesprek(gemeente);
        var voor = klant.Berichten().Count;

        var voorstel = await Meld(gemeente, gesprek);
        Assert.Equal("Voorgesteld", voorstel["status"]!.GetValue<string>());
        Assert.Equal(gesprek.MedewerkerId, (await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek)).MedewerkerId);
        await Akkoord(gemeente, voorstel);

        var nu = await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek);
        Assert.NotEqual(gesprek.MedewerkerId, nu.MedewerkerId);
        Assert.Equal((gesprek.Id, gesprek.Begin, gesprek.Ronde), (nu.Id, nu.Begin, nu.Ronde));
        Assert.Equal(1, klant.Berichten().Count(b => b.Sleutel.Contains("collega", StringComparison.Ordinal)));
        Assert.Equal(voor + 1, klant.Berichten().Count);
        Assert.Equal([nu.MedewerkerId], await InAgenda(gemeente, gesprek.Id));
        Assert.All((await Regels(gemeente, voorstel)).Select(r => r["status"]!.GetValue<string>()), status => Assert.Equal("Uitgevoerd", status));
        Assert.Equal("Uitgevoerd", (await Toon(gemeente, voorstel))["status"]!.GetValue<string>());

        await gemeente.Naar(nu.Einde);
        await klant.Meld(nu, "Verschenen", Rol.Consulent);
        Assert.Single(await klant.Afspraken(Afspraaksoort.Uitkeringsgesprek));
    }

    [Fact]
    public async Task Taken_gaan_naar_een_collega_en_wie_weg_is_krijgt_niets_nieuws()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (klant, gesprek) = await MetUitkeringsgesprek(gemeente);
        var besluiten = (await klant.Taken(klant.HuishoudenId)).Single(t => t.Soort == Taaksoort.Besluiten);
        var voorstel = await Meld(gemeente, gesprek, dagen: 90);
        await Akkoord(gemeente, voorstel);

        Assert.NotEqual(besluiten.MedewerkerId, (await klant.Taken(klant.HuishoudenId)).Single(t => t.Soort == Taaksoort.Besluiten).MedewerkerId);
        Assert.Empty(await gemeente.Werklijst(gesprek.MedewerkerId));
        for (var n = 0; n < 3; n++)
        {
            var (_, ander) = await MetUitkeringsgesprek(gemeente, $"Klant Nummer{n}");
            Assert.True(ander.MedewerkerId != gesprek.MedewerkerId || ander.Begin < Lokaletijd.Moment(Lokaletijd.Datum(gesprek.Begin), TimeOnly.MinValue));
        }

        Assert.DoesNotContain(await gemeente.Werklijst(gesprek.MedewerkerId), taak => taak.Streefdatum.Datum >= Lokaletijd.Datum(gesprek.Begin));
    }

    [Fact]
    public async Task Een_andere_trainer_neemt_de_hele_bijeenkomst_over_en_niemand_hoeft_iets_te_doen()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klanten = await InKickOff(gemeente, 3);
        var kickOff = await klanten[0].Afspraak(Afspraaksoort.KickOff);
        var voor = klanten.Select(klant => klant.Berichten().Count).ToList();
        var voorstel = await Meld(gemeente, kickOff);
        var regel = Assert.Single(await Regels(gemeente, voorstel), regel => regel["soort"]!.GetValue<string>().StartsWith("Bijeenkomst", StringComparison.Ordinal));
        Assert.Equal(("BijeenkomstOverdragen", 3), (regel["soort"]!.GetValue<string>(), regel["klanten"]!.GetValue<int>()));

        await Akkoord(gemeente, voorstel);

        var naar = regel["naar"]!.GetValue<string>();
        foreach (var klant in klanten)
        {
            var nu = await klant.Afspraak(Afspraaksoort.KickOff);
            Assert.Equal((naar, kickOff.Begin, kickOff.Plaats, 1), (nu.MedewerkerId, nu.Begin, nu.Plaats, nu.Ronde));
        }

        Assert.Equal(voor, klanten.Select(klant => klant.Berichten().Count));
        Assert.Equal([naar], await InAgenda(gemeente, (await klanten[0].Afspraak(Afspraaksoort.KickOff)).BijeenkomstId!));
        Assert.Empty(await InAgenda(gemeente, kickOff.BijeenkomstId!));
        Assert.Empty(await Genomen(gemeente, kickOff.MedewerkerId, kickOff));
        Assert.Contains(await klanten[0].Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.AfspraakWerdOvergedragen);

        await klanten[2].Meld(await klanten[2].Afspraak(Afspraaksoort.KickOff), "Verplaatst", Rol.Trainer);
        await gemeente.Naar(kickOff.Einde);
        await klanten[0].Meld(await klanten[0].Afspraak(Afspraaksoort.KickOff), "Verschenen", Rol.Trainer);
        Assert.Equal("Uitgevoerd", (await Toon(gemeente, voorstel))["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(14)]
    [InlineData(3)]
    public async Task Zonder_andere_trainer_verhuist_de_bijeenkomst_als_geheel_en_krijgt_iedereen_een_bericht(int dagenVooraf)
    {
        await using var gemeente = await Proefgemeente.Open();
        var klanten = await InKickOff(gemeente, 3);
        var kickOff = await klanten[0].Afspraak(Afspraaksoort.KickOff);
        await gemeente.Naar(Later(gemeente.Nu, kickOff.Begin.AddDays(-dagenVooraf)));
        foreach (var ander in (await gemeente.Medewerkers()).Where(m => m.Rol == Rol.Trainer && m.Id != kickOff.MedewerkerId))
        {
            Assert.True(await gemeente.App.Diensten.GetRequiredService<Reserveringen>().Neem(ander.Id, new(kickOff.Begin, kickOff.Einde), "iets-anders"));
        }

        var voor = klanten.Select(klant => klant.Berichten().Count).ToList();
        var voorstel = await Meld(gemeente, kickOff);
        Assert.Contains(await Regels(gemeente, voorstel), regel => regel["soort"]!.GetValue<string>() == "BijeenkomstVerzetten" && regel["klanten"]!.GetValue<int>() == 3);
        await Akkoord(gemeente, voorstel);
        await gemeente.Verder(TimeSpan.FromDays(1));

        var nieuw = await klanten[0].Afspraak(Afspraaksoort.KickOff);
        Assert.Equal(2, nieuw.Ronde);
        Assert.True(nieuw.Begin > kickOff.Begin);
        foreach (var klant in klanten)
        {
            var nu = await klant.Afspraak(Afspraaksoort.KickOff);
            Assert.Equal((nieuw.BijeenkomstId, nieuw.Begin, nieuw.MedewerkerId), (nu.BijeenkomstId, nu.Begin, nu.MedewerkerId));
            Assert.DoesNotContain(await klant.Taken(), t => t.Soort is Taaksoort.Handhavingssignaal or Taaksoort.AfspraakPlannen);
            Assert.Contains("; wij verzetten de vorige afspraak", nu.Waarom.InEenZin(), StringComparison.Ordinal);
            Assert.Equal(Berichtstatus.Vervallen, (await gemeente.Opslag.Vereis<Berichtplek>(klant.KlantreisId, Sleutels.Bericht(Uitnodigingen.Afzegging(Afspraak.IdVoor(klant.KlantreisId, kickOff.Naam, 1))))).Waarde.Status);
        }

        Assert.Equal(voor.Select(aantal => aantal + 1), klanten.Select(klant => klant.Berichten().Count));
        Assert.Equal([nieuw.MedewerkerId], await InAgenda(gemeente, nieuw.BijeenkomstId!));
        Assert.Empty(await InAgenda(gemeente, kickOff.BijeenkomstId!));
        Assert.Empty(await Genomen(gemeente, kickOff.MedewerkerId, kickOff));
    }

    [Fact]
    public async Task Een_overdracht_van_een_bijeenkomst_die_na_elke_schrijf_afbreekt_komt_op_hetzelfde_uit()
    {
        Bijeenkomstbreker? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new(rijen));
        var klanten = await InKickOff(gemeente, 2);
        var kickOff = await klanten[0].Afspraak(Afspraaksoort.KickOff);
        var voorstel = await Meld(gemeente, kickOff);
        breker!.Aan = true;

        await Akkoord(gemeente, voorstel);
        await gemeente.Verder(TimeSpan.FromHours(1));

        Assert.True(breker.Gebroken > 0);
        Assert.Equal("Uitgevoerd", (await Toon(gemeente, voorstel))["status"]!.GetValue<string>());
        var afspraken = await Task.WhenAll(klanten.Select(klant => klant.Afspraak(Afspraaksoort.KickOff)));
        Assert.All(afspraken, afspraak => Assert.Equal((kickOff.Begin, 1), (afspraak.Begin, afspraak.Ronde)));
        Assert.NotEqual(kickOff.MedewerkerId, Assert.Single(afspraken.Select(afspraak => afspraak.MedewerkerId).Distinct()));
        Assert.Empty(await Genomen(gemeente, kickOff.MedewerkerId, kickOff));
    }

    [Fact]
    public async Task Wat_s_avonds_akkoord_is_en_onderbroken_wordt_gaat_in_de_ochtend_door_en_niets_twee_keer()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (klant, gesprek) = await MetUitkeringsgesprek(gemeente);
        await gemeente.Naar(Lokaletijd.Moment(Lokaletijd.Datum(gemeente.Nu), new(21, 0)));
        var voorstel = await Meld(gemeente, gesprek);
        var voor = klant.Berichten().Count;
        await Akkoord(gemeente, voorstel);
        var id = voorstel["afwezigheidId"]!.GetValue<string>();
        Assert.Equal(gesprek.MedewerkerId, (await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek)).MedewerkerId);

        await gemeente.Durable.TerminateInstanceAsync(id);
        await gemeente.Rust();
        await gemeente.Durable.PurgeInstanceAsync(id);
        await gemeente.Verder(TimeSpan.FromHours(14));

        Assert.NotEqual(gesprek.MedewerkerId, (await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek)).MedewerkerId);
        Assert.Equal(voor + 1, klant.Berichten().Count);
        Assert.False(Berichtplanner.IsStil(klant.Berichten()[^1].Op, Beleid.Meegeleverd[^1]));
        Assert.Equal("Uitgevoerd", (await Toon(gemeente, voorstel))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Melden_is_herhaalbaar_en_akkoord_kan_een_keer_door_een_manager()
    {
        await using var gemeente = await Proefgemeente.Open();
        object lichaam = new { medewerkerId = "consulent-1", van = "2026-03-09", tot = "2026-03-13" };
        var eerste = await gemeente.Lukt(HttpMethod.Post, "/v1/afwezigheden", Rol.Consulent, lichaam, "s", "consulent-1");
        var tweede = await gemeente.Lukt(HttpMethod.Post, "/v1/afwezigheden", Rol.Consulent, lichaam, "s", "consulent-1");
        Assert.Equal(eerste["afwezigheidId"]!.GetValue<string>(), tweede["afwezigheidId"]!.GetValue<string>());
        var pad = $"/v1/afwezigheden/{eerste["afwezigheidId"]}";

        Assert.Equal(409, await Status(gemeente, "/v1/afwezigheden", Rol.Consulent, new { medewerkerId = "consulent-1", van = "2026-03-09", tot = "2026-03-20" }, "s", "consulent-1"));
        Assert.Equal(403, await Status(gemeente, "/v1/afwezigheden", Rol.Consulent, lichaam, "t", "consulent-2"));
        Assert.Equal(400, await Status(gemeente, "/v1/afwezigheden", Rol.Manager, new { medewerkerId = "niemand", van = "2026-03-09", tot = "2026-03-01" }, "u"));
        Assert.Equal(403, await Status(gemeente, $"{pad}/akkoord", Rol.Consulent, versie: "*"));
        Assert.Equal(428, await Status(gemeente, $"{pad}/akkoord", Rol.Manager));
        Assert.Equal(412, await Status(gemeente, $"{pad}/akkoord", Rol.Manager, versie: "\"oud\""));
        Assert.Equal(200, await Status(gemeente, $"{pad}/akkoord", Rol.Manager, versie: "*"));
        Assert.Equal(409, await Status(gemeente, $"{pad}/akkoord", Rol.Manager, versie: "*"));
        Assert.Equal(404, await Status(gemeente, $"/v1/afwezigheden/{Guid.Empty}/akkoord", Rol.Manager, versie: "*"));
    }

    [Fact]
    public async Task Een_voorstel_dat_wordt_ingetrokken_verandert_niets_en_kan_niet_meer_akkoord_worden()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (klant, gesprek) = await MetUitkeringsgesprek(gemeente);
        var voor = klant.Berichten().Count;
        var voorstel = await Meld(gemeente, gesprek);

        await TrekIn(gemeente, voorstel);

        Assert.Equal("Ingetrokken", (await Toon(gemeente, voorstel))["status"]!.GetValue<string>());
        Assert.All(await Regels(gemeente, voorstel), regel => Assert.Equal("Vervallen", regel["status"]!.GetValue<string>()));
        Assert.Equal(409, await Status(gemeente, $"/v1/afwezigheden/{voorstel["afwezigheidId"]}/akkoord", Rol.Manager, versie: "*"));
        Assert.Equal((gesprek.MedewerkerId, gesprek.Begin), ((await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek)).MedewerkerId, gesprek.Begin));
        Assert.Equal(voor, klant.Berichten().Count);
    }

    [Fact]
    public async Task Na_akkoord_blijft_wat_verzet_is_en_is_de_rest_van_de_tijd_weer_vrij()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (klant, gesprek) = await MetUitkeringsgesprek(gemeente);
        var voorstel = await Meld(gemeente, gesprek, dagen: 60);
        await Akkoord(gemeente, voorstel);
        var collega = (await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek)).MedewerkerId;
        await gemeente.Naar(gesprek.Einde);
        var voor = klant.Berichten().Count;
        var terug = Lokaletijd.Datum(gemeente.Nu).AddDays(2);

        await TrekIn(gemeente, voorstel, terug);

        var nu = await Toon(gemeente, voorstel);
        Assert.Equal(("Uitgevoerd", $"{terug:yyyy-MM-dd}"), (nu["status"]!.GetValue<string>(), nu["terugOp"]!.GetValue<string>()));
        Assert.Equal(collega, (await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek)).MedewerkerId);
        Assert.Equal(voor, klant.Berichten().Count);
        var register = gemeente.App.Diensten.GetRequiredService<Afwezigheidsregister>();
        Assert.True(await register.IsAfwezig(gesprek.MedewerkerId, terug.AddDays(-1)));
        Assert.False(await register.IsAfwezig(gesprek.MedewerkerId, terug));
        Assert.Equal(200, await Status(gemeente, $"/v1/afwezigheden/{voorstel["afwezigheidId"]}/intrekking", Rol.Manager, new { }, versie: "*"));
        Assert.False(await register.IsAfwezig(gesprek.MedewerkerId, terug.AddDays(-1)));
    }

    [Fact]
    public async Task Wie_s_avonds_toch_komt_werken_houdt_de_klanten_die_nog_niets_hoorden()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (klant, gesprek) = await MetUitkeringsgesprek(gemeente);
        await gemeente.Naar(Lokaletijd.Moment(Lokaletijd.Datum(gemeente.Nu), new(21, 0)));
        var voorstel = await Meld(gemeente, gesprek);
        var voor = klant.Berichten().Count;
        await Akkoord(gemeente, voorstel);
        await TrekIn(gemeente, voorstel);
        await gemeente.Verder(TimeSpan.FromHours(14));

        Assert.Equal(gesprek.MedewerkerId, (await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek)).MedewerkerId);
        Assert.Equal(voor, klant.Berichten().Count);
        Assert.Equal("Ingetrokken", (await Toon(gemeente, voorstel))["status"]!.GetValue<string>());
        Assert.True((await gemeente.Opslag.Vereis<Spoor>(voorstel["afwezigheidId"]!.GetValue<string>(), Sleutels.Spoor(voorstel["afwezigheidId"]!.GetValue<string>()))).Waarde.Klaar);
        var bericht = (await gemeente.Opslag.Vereis<Berichtplek>(
            klant.KlantreisId, Sleutels.Bericht(Afspraakvervanging.Bericht(gesprek.Id, (await Regels(gemeente, voorstel)).Select(r => r["naar"]).First(n => n is not null)!.GetValue<string>())))).Waarde;
        Assert.Equal(Berichtstatus.Vervallen, bericht.Status);
    }

    [Fact]
    public async Task Een_manager_vindt_elk_voorstel_dat_wacht_en_een_ander_dat_van_zichzelf()
    {
        await using var gemeente = await Proefgemeente.Open();
        var voorstel = await gemeente.Lukt(
            HttpMethod.Post, "/v1/afwezigheden", Rol.Trainer, new { medewerkerId = "trainer-1", van = "2026-03-09", tot = "2026-03-13" }, "s", medewerker: "trainer-1");

        Assert.Equal([("trainer-1", "Voorgesteld")], await Lijst(Rol.Manager, "manager-io"));
        Assert.Equal([("trainer-1", "Voorgesteld")], await Lijst(Rol.Trainer, "trainer-1"));
        Assert.Empty(await Lijst(Rol.Trainer, "trainer-2"));
        var register = gemeente.App.Diensten.GetRequiredService<Afwezigheidsregister>();
        Assert.False(await register.IsAfwezig("trainer-1", new(2026, 3, 9)));

        await Akkoord(gemeente, voorstel);
        Assert.Equal([("trainer-1", "Uitgevoerd")], await Lijst(Rol.Manager, "manager-io"));
        await register.Herbouw();
        Assert.Equal([("trainer-1", "Uitgevoerd")], await Lijst(Rol.Manager, "manager-io"));

        await TrekIn(gemeente, voorstel);
        Assert.Empty(await Lijst(Rol.Manager, "manager-io"));

        async Task<List<(string, string)>> Lijst(Rol rol, string wie) =>
        [
            .. (await gemeente.Lukt(HttpMethod.Get, "/v1/afwezigheden", rol, medewerker: wie))["afwezigheden"]!.AsArray()
                .Select(regel => (regel!["medewerkerId"]!.GetValue<string>(), regel["status"]!.GetValue<string>())),
        ];
    }

    [Fact]
    public async Task Intrekken_doet_wie_het_aangaat_of_een_manager_en_een_keer()
    {
        await using var gemeente = await Proefgemeente.Open();
        var voorstel = await gemeente.Lukt(
            HttpMethod.Post, "/v1/afwezigheden", Rol.Manager, new { medewerkerId = "trainer-1", van = "2026-03-09", tot = "2026-03-13" }, "s");
        var pad = $"/v1/afwezigheden/{voorstel["afwezigheidId"]}/intrekking";
        await Akkoord(gemeente, voorstel);

        Assert.Equal(403, await Status(gemeente, pad, Rol.Trainer, new { }, medewerker: "trainer-2", versie: "*"));
        Assert.Equal(428, await Status(gemeente, pad, Rol.Trainer, new { }, medewerker: "trainer-1"));
        Assert.Equal(412, await Status(gemeente, pad, Rol.Trainer, new { }, medewerker: "trainer-1", versie: "\"oud\""));
        Assert.Equal(400, await Status(gemeente, pad, Rol.Trainer, new { terugOp = "2026-03-01" }, medewerker: "trainer-1", versie: "*"));
        Assert.Equal(409, await Status(gemeente, pad, Rol.Trainer, new { terugOp = "2026-03-14" }, medewerker: "trainer-1", versie: "*"));
        Assert.Equal(200, await Status(gemeente, pad, Rol.Trainer, new { }, medewerker: "trainer-1", versie: "*"));
        Assert.Equal(409, await Status(gemeente, pad, Rol.Trainer, new { }, medewerker: "trainer-1", versie: "*"));
        Assert.Equal(404, await Status(gemeente, $"/v1/afwezigheden/{Guid.Empty}/intrekking", Rol.Manager, new { }, versie: "*"));
        Assert.Equal("trainer-1", (await Toon(gemeente, voorstel))["ingetrokkenDoor"]!.GetValue<string>());
    }

    [Fact]
    public async Task Herbouw_maakt_het_register_zoals_het_was()
    {
        await using var gemeente = await Proefgemeente.Open();
        var voorstel = await gemeente.Lukt(
            HttpMethod.Post, "/v1/afwezigheden", Rol.Manager, new { medewerkerId = "trainer-1", van = "2026-03-09", tot = "2026-03-13" }, "s");
        await Akkoord(gemeente, voorstel);
        var register = gemeente.App.Diensten.GetRequiredService<Afwezigheidsregister>();
        var goed = Assert.Single(await register.Van("trainer-1", new(2026, 3, 1)));
        await register.Zet(goed with { Id = Guid.NewGuid().ToString(), MedewerkerId = "trainer-2" });

        await register.Herbouw(TestContext.Current.CancellationToken);

        Assert.True(await register.IsAfwezig("trainer-1", new(2026, 3, 10)));
        Assert.False(await register.IsAfwezig("trainer-2", new(2026, 3, 10)));
    }

    private static DateTimeOffset Later(DateTimeOffset een, DateTimeOffset ander) => een > ander ? een : ander;

    private static async Task<(Proefklant Klant, Afspraak Gesprek)> MetUitkeringsgesprek(Proefgemeente gemeente, string naam = "Sanne de Vries")
    {
        var klant = await gemeente.Meld(naam);
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        return (klant, await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek));
    }

    /// <summary>Reports that who holds this appointment is away from that day on.</summary>
    private static Task<JsonNode> Meld(Proefgemeente gemeente, Afspraak afspraak, int dagen = 3)
    {
        var van = Lokaletijd.Datum(afspraak.Begin);
        return gemeente.Lukt(
            HttpMethod.Post, "/v1/afwezigheden", Rol.Manager, new { medewerkerId = afspraak.MedewerkerId, van, tot = van.AddDays(dagen) }, $"weg {afspraak.Id}");
    }

    private static async Task Akkoord(Proefgemeente gemeente, JsonNode voorstel)
    {
        await gemeente.Lukt(HttpMethod.Post, $"/v1/afwezigheden/{voorstel["afwezigheidId"]}/akkoord", Rol.Manager, versie: "*");
        await gemeente.Rust();
    }

    private static async Task<IReadOnlyList<Proefklant>> InKickOff(Proefgemeente gemeente, int aantal)
    {
        var klanten = new List<Proefklant>();
        for (var n = 0; n < aantal; n++)
        {
            klanten.Add(await gemeente.Meld($"Klant Nummer{n}"));
            await klanten[^1].Screen();
        }

        foreach (var klant in klanten)
        {
            await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        }

        Assert.Single((await Task.WhenAll(klanten.Select(klant => klant.Afspraak(Afspraaksoort.KickOff)))).Select(a => a.BijeenkomstId).Distinct());
        return klanten;
    }

    private static Task<IReadOnlyList<(DateTimeOffset Cel, string Houder)>> Genomen(Proefgemeente gemeente, string medewerkerId, Afspraak afspraak) =>
        gemeente.App.Diensten.GetRequiredService<Reserveringen>().Lees(medewerkerId, afspraak.Begin, afspraak.Einde);

    private static async Task TrekIn(Proefgemeente gemeente, JsonNode voorstel, DateOnly? terugOp = null)
    {
        await gemeente.Lukt(
            HttpMethod.Post, $"/v1/afwezigheden/{voorstel["afwezigheidId"]}/intrekking", Rol.Manager, new { terugOp }, versie: "*");
        await gemeente.Rust();
    }

    private static Task<JsonNode> Toon(Proefgemeente gemeente, JsonNode voorstel) =>
        gemeente.Lukt(HttpMethod.Get, $"/v1/afwezigheden/{voorstel["afwezigheidId"]}", Rol.Manager);

    private static async Task<IReadOnlyList<JsonNode>> Regels(Proefgemeente gemeente, JsonNode voorstel) =>
        [.. (await Toon(gemeente, voorstel))["regels"]!.AsArray().Select(regel => regel!)];

    private static async Task<int> Status(
        Proefgemeente gemeente, string pad, Rol rol, object? lichaam = null, string? sleutel = null, string? medewerker = null, string? versie = null)
    {
        using var antwoord = await gemeente.Vraag(HttpMethod.Post, pad, rol, lichaam, sleutel, medewerker, versie);
        return (int)antwoord.StatusCode;
    }

    private static async Task<List<string>> InAgenda(Proefgemeente gemeente, string sleutel) =>
        [.. (await gemeente.Medewerkers()).Where(m => gemeente.App.Graph.Agenda(m.Agenda).Any(item => item.Sleutel == sleutel)).Select(m => m.Id)];
}
