namespace InzetOpMaat.Domain;

/// <summary>
/// Who may see the data of a klant: name, contact, BSN, notes, documents. Whoever works with klanten sees the own ones and
/// those of the team; a manager or beheerder sees figures and pseudonymous klantreizen, and a person only for a reason.
/// </summary>
public static class Inzagerecht
{
    /// <summary>A reason of fewer characters says nothing.</summary>
    public const int KortsteReden = 10;

    private static readonly Rol[] ZonderKlanten = [Rol.Manager, Rol.Beleidsmedewerker, Rol.Beheerder, Rol.Systeem];

    /// <summary>On what ground; null when there is none.</summary>
    public static Inzagegrond? Grond(Inzagevraag vraag) => vraag switch
    {
        _ when IsBetrokken(vraag) => Inzagegrond.EigenKlant,
        _ when WerktMetKlanten(vraag) && vraag.Team is { } team && vraag.Betrokkenen.Any(wie => wie.Team == team) => Inzagegrond.Team,
        _ when Heeft(vraag, Rol.Baliemedewerker, Rol.Poortwachter) && vraag.Fasen.Contains(Fase.Screening) => Inzagegrond.Melding,
        _ when VraagtOmReden(vraag.Rollen) && vraag.Reden?.Trim().Length >= KortsteReden => Inzagegrond.Reden,
        _ => null,
    };

    /// <summary>Whether saying why makes a difference for who has these roles.</summary>
    public static bool VraagtOmReden(IReadOnlyList<Rol> rollen) => rollen.Contains(Rol.Manager) || rollen.Contains(Rol.Beheerder);

    // A manager can have a task for a klant; who makes policy, and a system, have none.
    private static bool IsBetrokken(Inzagevraag vraag) =>
        vraag.Rollen.Any(rol => rol is not (Rol.Beleidsmedewerker or Rol.Systeem)) && vraag.Betrokkenen.Any(wie => wie.MedewerkerId == vraag.MedewerkerId);

    private static bool WerktMetKlanten(Inzagevraag vraag) => vraag.Rollen.Except(ZonderKlanten).Any();

    private static bool Heeft(Inzagevraag vraag, params Rol[] een) => vraag.Rollen.Intersect(een).Any();
}
