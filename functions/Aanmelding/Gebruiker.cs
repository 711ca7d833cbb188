namespace InzetOpMaat.Functions;

/// <summary>Who calls, as a token of the issuer says.</summary>
/// <param name="Rol">The role by which this call is allowed: the first of the caller's roles that may do it.</param>
/// <param name="MedewerkerId">The id of a medewerker or of a calling system; names no person.</param>
public sealed record Gebruiker(Rol Rol, string MedewerkerId);
