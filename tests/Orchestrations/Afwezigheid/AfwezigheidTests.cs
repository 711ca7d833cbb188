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
    public async Task Een_bijeenkomst_zonder_trainer_wordt_voor_elke_klant_een_andere()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        var kickOff = await klant.Afspraak(Afspraaksoort.KickOff);

        await Akkoord(gemeente, await Meld(gemeente, kickOff));

        var nieuw = await klant.Afspraak(Afspraaksoort.KickOff);
        Assert.Equal(2, nieuw.Ronde);
        Assert.False(nieuw.MedewerkerId == kickOff.MedewerkerId && Lokaletijd.Datum(nieuw.Begin) == Lokaletijd.Datum(kickOff.Begin));
        Assert.DoesNotContain(await klant.Taken(), t => t.Soort == Taaksoort.Handhavingssignaal);
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
