using System.Text.RegularExpressions;

namespace InzetOpMaat.Functions.Tests;

public partial class ToewijzingTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Overdragen_zet_de_taak_op_de_lijst_van_de_ander_en_de_datums_blijven()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood);

        var antwoord = await WijsToe(taak, """{"actie":"Overdragen","medewerkerId":"poortwachter-2","reden":"Kent de klant."}""");

        Assert.Equal((200, "poortwachter-2"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var nu = await Nu(taak);
        Assert.Equal(("poortwachter-2", "poortwachter-1"), (nu.MedewerkerId, Assert.Single(nu.EerderBij)));
        Assert.Equal((taak.Streefdatum.Datum, taak.Fataledatum.Datum), (nu.Streefdatum.Datum, nu.Fataledatum.Datum));
        Assert.Equal(
            new Dictionary<string, int> { ["poortwachter-1"] = 0, ["poortwachter-2"] = 1 },
            await _wereld.Dienst<Werkvoorraad>().OpenTaken(["poortwachter-1", "poortwachter-2"]));
        Assert.Contains(Gebeurtenissoort.TaakWerdOvergedragen, await _wereld.Tijdlijn(Verhaal.Reis));
        Assert.Equal([Spoorids.Taak(taak.Id)], _wereld.Client.Gebeld);
        Assert.Equal(["toewijzing broodnood.1"], await _wereld.Postvak(Spoorids.Taak(taak.Id)));
    }

    [Fact]
    public async Task De_reden_staat_alleen_in_de_notities()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood);
        await WijsToe(taak, """{"actie":"Overdragen","medewerkerId":"poortwachter-2","reden":"Kent mevrouw Jansen."}""");

        var regels = (await _wereld.Inhoud()).Split('\n').Where(regel => regel.Contains("Jansen", StringComparison.Ordinal));
        Assert.StartsWith(nameof(Tabel.Notities), Assert.Single(regels), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_taak_neemt_heeft_hem_en_wie_hem_teruggeeft_niet_meer()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood, wie: "poortwachter-2");
        Assert.Equal(200, (await WijsToe(taak, """{"actie":"Nemen"}""", wie: "poortwachter-1")).Status);

        var terug = await WijsToe(await Nu(taak), """{"actie":"Teruggeven","reden":"Ik ben vol."}""", wie: "poortwachter-1");

        Assert.Equal("poortwachter-2", terug.Veld("uitkomst"));
        Assert.Equal(["poortwachter-1"], (await Nu(taak)).EerderBij);
    }

    [Fact]
    public async Task Van_twee_die_tegelijk_nemen_wint_een_en_ziet_de_ander_de_nieuwe_stand()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood, wie: "consulent-1");
        var eerste = await WijsToe(taak, """{"actie":"Nemen"}""", wie: "poortwachter-1");
        var inhoud = await _wereld.Inhoud();

        var tweede = await WijsToe(taak, """{"actie":"Nemen"}""", wie: "poortwachter-2");

        Assert.Equal((200, 412), (eerste.Status, tweede.Status));
        Assert.Equal($"\"{Versie.Van(await Nu(taak))}\"", tweede.Koppen.ETag.ToString());
        Assert.Equal(inhoud, await _wereld.Inhoud());
    }

    [Theory]
    [InlineData("""{"actie":"Nemen"}""", null, 428)]
    [InlineData("""{"actie":"Overdragen","medewerkerId":"consulent-1","reden":"r"}""", "*", 409)]
    [InlineData("""{"actie":"Overdragen","medewerkerId":"niemand","reden":"r"}""", "*", 409)]
    [InlineData("""{"actie":"Overdragen","medewerkerId":"poortwachter-1","reden":"r"}""", "*", 409)]
    [InlineData("""{"actie":"Teruggeven","reden":"r"}""", "*", 409)]
    [InlineData("""{"actie":"Teruggeven"}""", "*", 400)]
    [InlineData("""{"actie":"Overdragen","reden":"r"}""", "*", 400)]
    [InlineData("""{"actie":"Nemen","medewerkerId":"poortwachter-2"}""", "*", 400)]
    public async Task Wat_niet_kan_verandert_niets(string json, string? versie, int status)
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood);
        var voor = await _wereld.Inhoud();

        Assert.Equal(status, (await WijsToe(taak, json, versie ?? "", "poortwachter-2")).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_afgeronde_taak_gaat_naar_niemand_meer()
    {
        var taak = await _wereld.MetTaak(Taaksoort.Broodnood);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis).Zet(Sleutels.Taak(taak.Id), taak with { Status = Taakstatus.Afgerond }));
        Assert.Equal(409, (await WijsToe(taak, """{"actie":"Nemen"}""", "*", "poortwachter-2")).Status);
    }

    [Fact]
    public async Task Een_manager_verdeelt_veel_taken_ineens_en_herhalen_doet_niets_twee_keer()
    {
        var taken = new List<Taak>();
        for (var n = 1; n <= 4; n++)
        {
            taken.Add(await _wereld.MetTaak(Taaksoort.Broodnood, ronde: $"{n}", wie: n <= 3 ? "poortwachter-1" : "consulent-1"));
        }

        var json = $$"""{"taakIds":["{{string.Join("\",\"", taken.Select(t => t.Id))}}","{{Verhaal.Reis}}.broodnood.9"],"medewerkerId":"poortwachter-2","reden":"druk"}""";
        var antwoord = await Herverdeel(json);

        Assert.Equal(4, antwoord.Json.GetProperty("overgedragen").GetInt32());
        Assert.Equal(4, (await _wereld.Dienst<Werkvoorraad>().OpenTaken(["poortwachter-2"]))["poortwachter-2"]);
        var voor = await _wereld.Inhoud();
        Assert.Equal(0, (await Herverdeel(json)).Json.GetProperty("overgedragen").GetInt32());
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Fact]
    public async Task Zonder_een_naam_gaan_de_taken_naar_wie_het_minst_heeft()
    {
        var eerste = await _wereld.MetTaak(Taaksoort.Broodnood, ronde: "1", wie: "consulent-1");
        var tweede = await _wereld.MetTaak(Taaksoort.Broodnood, ronde: "2", wie: "consulent-1");
        await _wereld.MetTaak(Taaksoort.Broodnood, ronde: "3", wie: "poortwachter-1");

        await Herverdeel($$"""{"taakIds":["{{eerste.Id}}","{{tweede.Id}}"],"reden":"druk"}""");

        Assert.Equal(("poortwachter-2", "poortwachter-1"), ((await Nu(eerste)).MedewerkerId, (await Nu(tweede)).MedewerkerId));
    }

    [Theory]
    [InlineData(Taaksoort.Broodnood, "1", 200)]
    [InlineData(Taaksoort.Klacht, "1", 200)]
    [InlineData(Taaksoort.Handhavingssignaal, "1", 200)]
    [InlineData(Taaksoort.Screening, "1", 409)]
    [InlineData(Taaksoort.Besluiten, "1", 409)]
    [InlineData(Taaksoort.Trajectcontact, "1-1", 409)]
    [InlineData(Taaksoort.AfspraakUitkomst, "ambitiegesprek.1", 409)]
    [InlineData(Taaksoort.AfspraakUitkomst, "kennismaking.1", 409)]
    public async Task Een_manager_neemt_alleen_werk_dat_een_manager_mag_afronden(Taaksoort soort, string ronde, int status)
    {
        var taak = await _wereld.MetTaak(soort, ronde: ronde);

        Assert.Equal(status, (await WijsToe(taak, """{"actie":"Nemen"}""", wie: "manager-1")).Status);
        Assert.Equal(status == 200 ? "manager-1" : "poortwachter-1", (await Nu(taak)).MedewerkerId);
    }

    [Fact]
    public async Task Wat_een_manager_niet_mag_afronden_blijft_bij_het_verdelen_waar_het_was_en_kan_wel_naar_een_collega()
    {
        var screening = await _wereld.MetTaak(Taaksoort.Screening);
        var broodnood = await _wereld.MetTaak(Taaksoort.Broodnood);

        var antwoord = await Herverdeel($$"""{"taakIds":["{{screening.Id}}","{{broodnood.Id}}"],"medewerkerId":"manager-1","reden":"druk"}""");

        Assert.Equal(1, antwoord.Json.GetProperty("overgedragen").GetInt32());
        Assert.Equal(("poortwachter-1", "manager-1"), ((await Nu(screening)).MedewerkerId, (await Nu(broodnood)).MedewerkerId));
        await Herverdeel($$"""{"taakIds":["{{screening.Id}}"],"reden":"druk"}""");
        Assert.Equal("poortwachter-2", (await Nu(screening)).MedewerkerId);
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Wie_een_taak_mag_afronden_mag_daarna_ook_de_uitkomst_geven(Taaksoort soort)
    {
        var taak = new Taak
        {
            Id = Taak.IdVoor(Verhaal.Reis, soort, "1-1"),
            KlantreisId = Verhaal.Reis,
            Partitie = Verhaal.Reis,
            Soort = soort,
            Ronde = "1-1",
            Rol = Rol.Consulent,
            MedewerkerId = "consulent-1",
            GemaaktOp = default,
            Streefdatum = new(default, Afleiding.Van("-")),
            Fataledatum = new(default, Afleiding.Van("-")),
            Status = Taakstatus.Open,
        };
        var waar = Taakplek.Van(taak) ?? Adressen.Taakafronding(taak.Id);

        // The one route that takes a POST to this address.
        var functie = Assert.Single(Route.Alle, route => route.Methode == "POST" && Past(route.Sjabloon, waar)).Functie;
        Assert.Equal(Bevoegdheden.Van(functie), Taakplek.Afronders(taak));

        static bool Past(string sjabloon, string adres) => Regex.IsMatch(adres.TrimStart('/'), $"^{Plek().Replace(sjabloon, "[^/]+")}$");
    }

    public static TheoryData<Taaksoort> Soorten => [.. Enum.GetValues<Taaksoort>()];

    [Fact]
    public async Task Foute_invoer_staat_er_ineens_in() => Assert.Equal(
        ["/reden", "/taakIds"], (await Herverdeel("""{"taakIds":[],"reden":""}""")).Pointers);

    private Task<Taak> Nu(Taak taak) => _wereld.Vereis<Taak>(taak.Partitie, Sleutels.Taak(taak.Id));

    private Task<Beeld> Herverdeel(string json) =>
        _wereld.Vraag(verzoek => _wereld.Functies<Toewijzingsfuncties>().Herverdeel(verzoek, _wereld.Client), json);

    private Task<Beeld> WijsToe(Taak taak, string json, string? versie = null, string wie = "medewerker-1") => _wereld.Vraag(
        verzoek => _wereld.Functies<Toewijzingsfuncties>().WijsToe(verzoek, taak.Id, _wereld.Client),
        json,
        verzoek =>
        {
            verzoek.Headers.IfMatch = versie ?? Versie.Kop(Versie.Van(taak));
            Gebruikers.Zet(verzoek.HttpContext, new(Rol.Poortwachter, wie));
        });

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Plek();
}
