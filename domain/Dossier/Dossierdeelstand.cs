namespace InzetOpMaat.Domain;

/// <summary>When a part of the dossier was last recorded.</summary>
/// <param name="Nummer">How often it was recorded.</param>
/// <param name="Op">UTC.</param>
/// <param name="Wie">A medewerker id.</param>
public sealed record Dossierdeelstand(int Nummer, DateTimeOffset Op, string Wie);
