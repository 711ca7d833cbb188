namespace InzetOpMaat.Orchestrations;

/// <summary>Asks for a place in time for one round of an appointment.</summary>
public sealed record Plekvraag(string AfspraakId, Klantreis Reis, Afspraaknaam Naam, Planvenster Venster, Beleid Beleid);

/// <summary>A place in time with somebody, taken.</summary>
public sealed record Plek(Rol Rol, string MedewerkerId, Tijdvak Wanneer, Afleiding Waarom, string? BijeenkomstId = null, string? GidsId = null);
