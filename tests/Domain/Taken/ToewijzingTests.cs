namespace InzetOpMaat.Domain.Tests;

public class ToewijzingTests
{
    private static readonly Medewerker[] Team =
    [
        new("intaker-2", "B", Rol.Intaker, Organisatie.DWT, "b@voorbeeld.nl"),
        new("intaker-1", "A", Rol.Intaker, Organisatie.DWT, "a@voorbeeld.nl"),
        new("consulent-1", "C", Rol.Consulent, Organisatie.IO, "c@voorbeeld.nl"),
    ];

    [Fact]
    public void De_collega_met_het_minste_werk_krijgt_de_taak() =>
        Assert.Equal("intaker-2", Toewijzing.Kies(Team, Rol.Intaker, new Dictionary<string, int> { ["intaker-1"] = 1 })!.Id);

    [Fact]
    public void Bij_gelijk_werk_beslist_het_id() =>
        Assert.Equal("intaker-1", Toewijzing.Kies(Team, Rol.Intaker, new Dictionary<string, int>())!.Id);

    [Fact]
    public void Zonder_iemand_met_de_rol_is_er_niemand() =>
        Assert.Null(Toewijzing.Kies(Team, Rol.Jobcoach, new Dictionary<string, int>()));

    [Fact]
    public void Het_eigen_team_gaat_voor_ook_als_een_ander_minder_heeft()
    {
        Medewerker[] teams = [Team[0] with { Team = "oost" }, Team[1] with { Team = "west" }];
        Assert.Equal("intaker-2", Toewijzing.Kies(teams, Rol.Intaker, new Dictionary<string, int> { ["intaker-2"] = 5 }, "oost")!.Id);
    }

    [Fact]
    public void Verdelen_geeft_niemand_meer_dan_een_taak_extra_en_de_eigenaar_niets()
    {
        Medewerker[] coaches = [.. Enumerable.Range(1, 4).Select(n => new Medewerker($"coach-{n}", "X", Rol.Werkcoach, Organisatie.DWT, "x@voorbeeld.nl"))];
        var taken = Enumerable.Range(1, 11).Select(n => Taak($"{n:D2}", Rol.Werkcoach, "coach-1")).ToList();

        var verdeling = Toewijzing.Verdeel(taken, coaches, new Dictionary<string, int> { ["coach-2"] = 1 });

        Assert.Equal([3, 4, 4], verdeling.Values.GroupBy(naar => naar!).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => groep.Count()));
        Assert.DoesNotContain("coach-1", verdeling.Values);
    }

    [Fact]
    public void Een_taak_die_niemand_anders_kan_doen_blijft_bij_niemand_hangen() =>
        Assert.Null(Toewijzing.Verdeel([Taak("1", Rol.Consulent, "consulent-1")], Team, new Dictionary<string, int>())["1"]);

    [Fact]
    public void Een_taak_gaat_naar_iemand_met_de_rol_of_naar_een_manager_die_haar_mag_afronden()
    {
        var taak = Taak("1", Rol.Intaker, "intaker-1");
        var manager = Team[2] with { Id = "manager-1", Rol = Rol.Manager };
        Assert.Null(Toewijzing.Bezwaar(taak, Team[0], [Rol.Intaker, Rol.Manager]));
        Assert.Null(Toewijzing.Bezwaar(taak, manager, [Rol.Intaker, Rol.Manager]));
        Assert.NotNull(Toewijzing.Bezwaar(taak, manager, [Rol.Intaker]));
        Assert.NotNull(Toewijzing.Bezwaar(taak, Team[1], [Rol.Intaker, Rol.Manager]));
        Assert.NotNull(Toewijzing.Bezwaar(taak, Team[2], [Rol.Intaker, Rol.Manager]));
        Assert.NotNull(Toewijzing.Bezwaar(taak, null, [Rol.Intaker, Rol.Manager]));
        Assert.NotNull(Toewijzing.Bezwaar(taak with { Status = Taakstatus.Afgerond }, Team[0], [Rol.Intaker, Rol.Manager]));
    }

    [Fact]
    public void Wie_een_taak_terugkrijgt_had_hem_niet_eerder()
    {
        var taak = Taak("1", Rol.Intaker, "a").OvergedragenAan("b").OvergedragenAan("c").OvergedragenAan("b");
        Assert.Equal(("b", "a,c"), (taak.MedewerkerId, string.Join(',', taak.EerderBij)));
    }

    private static Taak Taak(string id, Rol rol, string medewerkerId) => new()
    {
        Id = id,
        KlantreisId = "k",
        Partitie = "k",
        Soort = Taaksoort.AfspraakPlannen,
        Ronde = "1",
        Rol = rol,
        MedewerkerId = medewerkerId,
        GemaaktOp = DateTimeOffset.UnixEpoch,
        Streefdatum = new(new(2026, 3, 2), Afleiding.Van("proef")),
        Fataledatum = new(new(2026, 3, 2), Afleiding.Van("proef")),
        Status = Taakstatus.Open,
    };
}
