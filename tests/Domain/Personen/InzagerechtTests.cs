namespace InzetOpMaat.Domain.Tests;

public class InzagerechtTests
{
    private const string Waarom = "klacht van de klant";

    private static readonly Betrokkene[] Werkcoach = [new("werkcoach-1", "DWT")];

    /// <summary>Role, own id, own team, phase of the klant, reason; and the ground on which it is allowed.</summary>
    public static readonly TheoryData<Rol, string, string?, Fase, string?, Inzagegrond?> Tabel = new()
    {
        { Rol.Werkcoach, "werkcoach-1", "DWT", Fase.Begeleiding, null, Inzagegrond.EigenKlant },
        { Rol.Werkcoach, "werkcoach-1", null, Fase.Begeleiding, null, Inzagegrond.EigenKlant },
        { Rol.Werkcoach, "werkcoach-2", "DWT", Fase.Begeleiding, null, Inzagegrond.Team },
        { Rol.Jobcoach, "jobcoach-1", "DWT", Fase.Nazorg, null, Inzagegrond.Team },
        { Rol.Consulent, "consulent-1", "IO", Fase.Begeleiding, null, null },
        { Rol.Consulent, "consulent-1", "IO", Fase.Begeleiding, Waarom, null },
        { Rol.Consulent, "consulent-1", null, Fase.Begeleiding, Waarom, null },
        { Rol.Baliemedewerker, "balie-1", null, Fase.Screening, null, Inzagegrond.Melding },
        { Rol.Baliemedewerker, "balie-1", null, Fase.Ambitiegesprek, null, null },
        { Rol.Poortwachter, "poortwachter-1", "IO", Fase.Screening, null, Inzagegrond.Melding },
        { Rol.Poortwachter, "poortwachter-1", "IO", Fase.KickOff, Waarom, null },
        { Rol.Intaker, "intaker-9", "IO", Fase.Screening, null, null },
        { Rol.Manager, "manager-dwt", "DWT", Fase.Begeleiding, null, null },
        { Rol.Manager, "manager-dwt", "DWT", Fase.Begeleiding, "   kijken   ", null },
        { Rol.Manager, "manager-dwt", "DWT", Fase.Begeleiding, Waarom, Inzagegrond.Reden },
        { Rol.Manager, "werkcoach-1", "DWT", Fase.Begeleiding, null, Inzagegrond.EigenKlant },
        { Rol.Beheerder, "beheerder-1", "DWT", Fase.Screening, null, null },
        { Rol.Beheerder, "beheerder-1", "DWT", Fase.Screening, Waarom, Inzagegrond.Reden },
        { Rol.Beleidsmedewerker, "beleid-1", "DWT", Fase.Screening, Waarom, null },
        { Rol.Beleidsmedewerker, "werkcoach-1", "DWT", Fase.Screening, Waarom, null },
        { Rol.Systeem, "werkcoach-1", "DWT", Fase.Screening, Waarom, null },
    };

    [Theory]
    [MemberData(nameof(Tabel))]
    public void Who_may_see_a_klant_is_a_table(Rol rol, string id, string? team, Fase fase, string? reden, Inzagegrond? grond) =>
        Assert.Equal(grond, Inzagerecht.Grond(new([rol], id, team, Werkcoach, [fase], reden)));

    [Fact]
    public void Two_without_a_team_are_no_team() =>
        Assert.Null(Inzagerecht.Grond(new([Rol.Werkcoach], "werkcoach-2", null, [new("werkcoach-1", null)], [Fase.Begeleiding])));

    [Fact]
    public void A_klant_for_whom_nobody_works_is_seen_for_a_reason_only()
    {
        Assert.Null(Inzagerecht.Grond(new([Rol.Werkcoach], "werkcoach-1", "DWT", [], [Fase.Beeindigd], Waarom)));
        Assert.Equal(Inzagegrond.Reden, Inzagerecht.Grond(new([Rol.Werkcoach, Rol.Manager], "werkcoach-1", "DWT", [], [Fase.Beeindigd], Waarom)));
    }
}
