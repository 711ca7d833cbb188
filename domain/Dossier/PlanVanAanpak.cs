namespace InzetOpMaat.Domain;

/// <summary>
/// The plan van aanpak: one household, one plan (beleidskader §1.1). Its words stand in its documents. Dates are local.
/// </summary>
/// <param name="Nummer">1 for the first plan of the household; every change is the next.</param>
/// <param name="KlantreisId">The journey in which it was written down last.</param>
public sealed record PlanVanAanpak(int Nummer, Plandoel Doel, DateOnly Opsteldatum, DateOnly Actualiteitsdatum, string KlantreisId);
