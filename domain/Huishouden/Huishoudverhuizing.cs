namespace InzetOpMaat.Domain;

/// <summary>A klant goes from one household to another. The benefit of the household that is left empty stops there (beleidskader §1.1).</summary>
/// <param name="Nummer">1 for the first of the klantreis.</param>
/// <param name="Van">The household that is left, by id.</param>
/// <param name="Naar">The household to which the klant goes, by id; a new one for who goes on alone.</param>
/// <param name="Op">UTC.</param>
public sealed record Huishoudverhuizing(int Nummer, string Van, string Naar, Huishoudreden Reden, DateTimeOffset Op, string Wie);
