namespace InzetOpMaat.Domain;

/// <summary>Somebody who wants to see the data of a klant.</summary>
/// <param name="Rollen">All roles that he or she has.</param>
/// <param name="Team">Null when it is no colleague whom we know.</param>
/// <param name="Betrokkenen">Who works for the klant now.</param>
/// <param name="Fasen">The phases of the klantreizen of the klant.</param>
/// <param name="Reden">Why, in his or her own words; null when nothing was said.</param>
public sealed record Inzagevraag(
    IReadOnlyList<Rol> Rollen,
    string MedewerkerId,
    string? Team,
    IReadOnlyList<Betrokkene> Betrokkenen,
    IReadOnlyList<Fase> Fasen,
    string? Reden = null);

/// <summary>A colleague who works for a klant: a contact, or with an open task or appointment.</summary>
public sealed record Betrokkene(string MedewerkerId, string? Team);
