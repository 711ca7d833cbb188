namespace InzetOpMaat.Domain.Tests;

public class AfwezigheidsplannerTests
{
    private static readonly DateTimeOffset Nu = Voorbeeld.Lokaal("2026-03-02 10:00");

    private static readonly Medewerker Wie = new("consulent-1", "A", Rol.Consulent, Organisatie.IO, "a@voorbeeld.nl");

    private static readonly Medewerker[] Collegas =
    [
        new("consulent-2", "B", Rol.Consulent, Organisatie.IO, "b@voorbeeld.nl"),
        new("consulent-3", "C", Rol.Consulent, Organisatie.IO, "c@voorbeeld.nl"),
        new("manager-dwt", "D", Rol.Manager, Organisatie.DWT, "d@voorbeeld.nl"),
        new("manager-io", "E", Rol.Manager, Organisatie.IO, "e@voorbeeld.nl"),
        new("trainer-2", "F", Rol.Trainer, Organisatie.DWT, "f@voorbeeld.nl"),
    ];

    [Fact]
    public void Een_klant_houdt_het_moment_als_een_collega_dan_vrij_is()
    {
        var regels = Voorstel([Gesprek(Afspraaksoort.Uitkeringsgesprek, "2026-03-10 10:00")]);

        Assert.Equal((Voorstelsoort.AfspraakOverdragen, "consulent-2"), (regels[0].Soort, regels[0].Naar));
    }

    [Fact]
    public void Twee_afspraken_op_een_moment_gaan_naar_twee_collegas_en_de_derde_wordt_verzet()
    {
        var regels = Voorstel(
            [.. Enumerable.Range(1, 3).Select(n => Gesprek(Afspraaksoort.Uitkeringsgesprek, "2026-03-10 10:00") with { Id = $"k{n}.uitkeringsgesprek.1" })]);

        Assert.Equal(["consulent-2", "consulent-3", null], regels.Select(regel => regel.Naar));
        Assert.Equal((Voorstelsoort.AfspraakVerzetten, Voorbeeld.Dag("2026-03-10")), (regels[2].Soort, regels[2].NietVoor!.Value));
        Assert.Equal([1, 2, 3], regels.Select(regel => regel.Nummer));
    }

    [Fact]
    public void Wie_bezet_is_neemt_niets_over()
    {
        var bezet = Collegas.ToDictionary(
            collega => collega.Id,
            collega => (IReadOnlyList<Tijdvak>)(collega.Id == "consulent-2" ? [new(Voorbeeld.Lokaal("2026-03-10 10:30"), Voorbeeld.Lokaal("2026-03-10 11:00"))] : []));

        Assert.Equal("consulent-3", Voorstel([Gesprek(Afspraaksoort.Uitkeringsgesprek, "2026-03-10 10:00")], bezet: bezet)[0].Naar);
    }

    [Fact]
    public void Een_gesprek_met_de_eigen_contactpersoon_wacht_tot_die_terug_is_als_dat_binnen_het_venster_kan()
    {
        var regel = Voorstel([Gesprek(Afspraaksoort.Voortgangsgesprek, "2026-03-10 10:00")])[0];

        Assert.Equal((Voorstelsoort.AfspraakVerzetten, Voorbeeld.Dag("2026-03-16")), (regel.Soort, regel.NietVoor!.Value));
        Assert.Contains("eigen contactpersoon", regel.Waarom, StringComparison.Ordinal);
    }

    [Fact]
    public void Wie_maanden_weg_is_wordt_ook_voor_een_voortgangsgesprek_vervangen() => Assert.Equal(
        Voorstelsoort.AfspraakOverdragen,
        Voorstel([Gesprek(Afspraaksoort.Voortgangsgesprek, "2026-03-10 10:00")], Weg("2026-03-09", "2026-08-31"))[0].Soort);

    [Fact]
    public void Een_bijeenkomst_is_een_regel_voor_alle_klanten_en_gaat_naar_een_vrije_trainer()
    {
        var regel = Assert.Single(Voorstel([], bijeenkomsten: [Sessie(), Sessie() with { VerzetNaar = "elders", Deelnemers = [] }]));

        Assert.Equal((Voorstelsoort.BijeenkomstOverdragen, "trainer-2", 3), (regel.Soort, regel.Naar!, regel.Klanten!.Value));
        Assert.Equal($"kickoff-groeien.{Momentsleutel.Van(Sessie().Begin)}.{Wie.Id}", regel.Verwijzing);
    }

    [Fact]
    public void Zonder_vrije_trainer_krijgt_de_hele_bijeenkomst_een_ander_moment()
    {
        var bezet = new Dictionary<string, IReadOnlyList<Tijdvak>> { ["trainer-2"] = [new(Sessie().Begin, Sessie().Einde)] };

        var regel = Assert.Single(Voorstel([], bezet: bezet, bijeenkomsten: [Sessie()]));

        Assert.Equal((Voorstelsoort.BijeenkomstVerzetten, 3, Voorbeeld.Dag("2026-03-10")), (regel.Soort, regel.Klanten!.Value, regel.NietVoor!.Value));
    }

    [Theory]
    [InlineData("2026-03-08 10:00")]
    [InlineData("2026-03-14 10:00")]
    public void Wat_buiten_de_afwezigheid_valt_blijft(string begin) =>
        Assert.Empty(Voorstel([Gesprek(Afspraaksoort.Uitkeringsgesprek, begin)]));

    [Fact]
    public void Wat_al_gedaan_verzet_of_begonnen_is_blijft()
    {
        var afspraak = Gesprek(Afspraaksoort.Uitkeringsgesprek, "2026-03-10 10:00");
        Assert.Empty(Voorstel([afspraak with { Status = Afspraakstatus.Verplaatst }, afspraak with { MedewerkerId = "consulent-2" }]));
        Assert.Empty(Voorstel([Gesprek(Afspraaksoort.Uitkeringsgesprek, "2026-03-02 09:00")], Weg("2026-03-02", "2026-03-13")));
    }

    [Fact]
    public void Een_taak_gaat_naar_wie_het_minst_heeft_en_naar_de_eigen_manager_als_niemand_de_rol_heeft()
    {
        var taken = new[] { Taak("a", Rol.Consulent, "2026-03-11"), Taak("b", Rol.Poortwachter, "2026-03-12"), Taak("c", Rol.Consulent, "2026-03-20") };

        var regels = Voorstel([], taken: taken, openTaken: new() { ["consulent-2"] = 3 });

        Assert.Equal([("a", "consulent-3"), ("b", "manager-io")], regels.Select(regel => (regel.Verwijzing, regel.Naar!)));
        Assert.All(regels, regel => Assert.Equal(Voorstelsoort.TaakOverdragen, regel.Soort));
    }

    private static IReadOnlyList<Voorstelregel> Voorstel(
        IReadOnlyList<Afspraak> afspraken,
        Afwezigheid? afwezigheid = null,
        IReadOnlyList<Taak>? taken = null,
        Dictionary<string, IReadOnlyList<Tijdvak>>? bezet = null,
        Dictionary<string, int>? openTaken = null,
        IReadOnlyList<Bijeenkomst>? bijeenkomsten = null) => Afwezigheidsplanner.Voorstel(
            afwezigheid ?? Weg("2026-03-09", "2026-03-13"), Wie, new(afspraken, bijeenkomsten ?? [], taken ?? [], Collegas, bezet ?? [], openTaken ?? []), Nu, Voorbeeld.Beleid);

    private static Afwezigheid Weg(string van, string tot) => new()
    {
        Id = "a",
        MedewerkerId = Wie.Id,
        Van = Voorbeeld.Dag(van),
        Tot = Voorbeeld.Dag(tot),
        GemeldOp = Nu,
        GemeldDoor = Wie.Id,
    };

    private static Afspraak Gesprek(Afspraaksoort soort, string begin) =>
        Voorbeeld.Afspraak(soort, begin) with { Rol = Rol.Consulent, MedewerkerId = Wie.Id };

    private static Bijeenkomst Sessie() => Bijeenkomstplanner.Nieuw(
        Bijeenkomstreeks.Voor(Afspraaksoort.KickOff, Klantgroep.Groeien, Voorbeeld.Beleid)!, Wie.Id, new(Voorbeeld.Lokaal("2026-03-10 10:00"), Afleiding.Van("proef")), "a1", Voorbeeld.Beleid) with
    { Deelnemers = ["a1", "a2", "a3"] };

    private static Taak Taak(string id, Rol rol, string streef) => new()
    {
        Id = id,
        KlantreisId = "k",
        Partitie = "k",
        Soort = Taaksoort.Besluiten,
        Ronde = "1",
        Rol = rol,
        MedewerkerId = Wie.Id,
        GemaaktOp = Nu,
        Streefdatum = new(Voorbeeld.Dag(streef), Afleiding.Van("proef")),
        Fataledatum = new(Voorbeeld.Dag(streef).AddDays(30), Afleiding.Van("proef")),
        Status = Taakstatus.Open,
    };
}
