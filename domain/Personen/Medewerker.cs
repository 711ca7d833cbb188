namespace InzetOpMaat.Domain;

/// <summary>Somebody who works for DWT or IO.</summary>
/// <param name="Id">Short id that names no person, such as <c>intaker-1</c>.</param>
/// <param name="Agenda">The mailbox in Graph (user principal name).</param>
/// <param name="Team">Colleagues of one team know each other's klanten; null when the organisation has no teams.</param>
public sealed record Medewerker(string Id, string Naam, Rol Rol, Organisatie Organisatie, string Agenda, string? Team = null);
