namespace InzetOpMaat.Orchestrations;

/// <summary>One part of a dossier as it was recorded once; kept for good, so that a movement can be seen.</summary>
/// <param name="Inhoud">Only that part of it.</param>
public sealed record Dossierversie(Dossierdeel Deel, int Nummer, DateTimeOffset Op, string Wie, Dossier Inhoud);
