namespace InzetOpMaat.Domain;

/// <summary>Whether the klant is open to a visit at home (beleidskader footnote 15).</summary>
/// <param name="Op">UTC.</param>
/// <param name="Wie">Who spoke to the klant: a medewerker id.</param>
public sealed record Thuisbezoektoestemming(bool Gegeven, DateTimeOffset Op, string Wie);
