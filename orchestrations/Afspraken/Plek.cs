namespace InzetOpMaat.Orchestrations;

/// <summary>Asks for a place in time for one round of an appointment.</summary>
/// <param name="NietIn">The bijeenkomst of the round before, to which the klant could not come.</param>
public sealed record Plekvraag(string AfspraakId, Klantreis Reis, Afspraaknaam Naam, Planvenster Venster, Beleid Beleid, string? NietIn = null);

/// <summary>A place in time with somebody, taken.</summary>
public sealed record Plek(Rol Rol, string MedewerkerId, Tijdvak Wanneer, Afleiding Waarom, string? BijeenkomstId = null, string? GidsId = null);
