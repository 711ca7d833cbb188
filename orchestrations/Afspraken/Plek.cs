namespace InzetOpMaat.Orchestrations;

/// <summary>Asks for a place in time for one round of an appointment.</summary>
/// <param name="Bezet">When the klant has another appointment: nobody can be in two places at once.</param>
/// <param name="NietIn">The bijeenkomst of the round before, to which the klant could not come.</param>
/// <param name="Rol">Who holds it, where that is not for the policy to say.</param>
public sealed record Plekvraag(
    string AfspraakId, Klantreis Reis, Afspraaknaam Naam, Planvenster Venster, IReadOnlyList<Tijdvak> Bezet, Beleid Beleid, string? NietIn = null, Rol? Rol = null)
{
    public bool KlantKan(Tijdvak wanneer) => !Bezet.Any(wanneer.Overlapt);
}

/// <summary>A place in time with somebody, taken.</summary>
public sealed record Plek(Rol Rol, string MedewerkerId, Tijdvak Wanneer, Afleiding Waarom, string? BijeenkomstId = null, string? GidsId = null);
