namespace InzetOpMaat.Domain;

/// <summary>A talk beside the rhythm of the policy, that a professional wants for a reason that is recorded.</summary>
/// <param name="Nummer">Which of its kind in the klantreis, from 1.</param>
/// <param name="Rol">Who holds it.</param>
/// <param name="NietVoor">The first local date (Europe/Amsterdam) that suits the klant; null when any will do.</param>
/// <param name="Wie">Who wants it, by medewerker id.</param>
public sealed record Extragesprek(int Nummer, Rol Rol, DateOnly? NietVoor, DateTimeOffset Op, string Wie)
{
    /// <summary>Who can hold one: those who guide a klant.</summary>
    public static IReadOnlyList<Rol> Rollen { get; } =
        [Rol.Intaker, Rol.Consulent, Rol.Werkcoach, Rol.Werkmakelaar, Rol.Participatiemakelaar, Rol.Jobcoach];

    /// <summary>Why the klantreis cannot have one now, in Dutch; null when it can.</summary>
    public static string? Bezwaar(Klantreis reis) => reis switch
    {
        { Fase: Fase.Beeindigd } => "De klantreis is beeindigd.",
        { Klantgroep: null } => "De klant is nog niet in een groep ingedeeld; een extra gesprek kan daarna.",
        _ => null,
    };
}
