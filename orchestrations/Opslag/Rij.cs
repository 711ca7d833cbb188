namespace InzetOpMaat.Orchestrations;

/// <summary>One stored row.</summary>
/// <param name="Inhoud">JSON, see <see cref="Opslagformaat"/>.</param>
/// <param name="Versie">The ETag as read.</param>
public sealed record Rij(string Partitie, string Sleutel, string Inhoud, string Versie);
