namespace InzetOpMaat.Domain;

/// <summary>What must be known to propose what happens in an absence.</summary>
/// <param name="Afspraken">The appointments of the absent medewerker in that time, without those in a group session.</param>
/// <param name="Bijeenkomsten">The group sessions of the absent medewerker in that time.</param>
/// <param name="Taken">The open tasks of the absent medewerker.</param>
/// <param name="Collegas">Who is there all that time.</param>
/// <param name="Bezet">When each of them is taken, by medewerker id.</param>
/// <param name="OpenTaken">How many tasks each of them has, by medewerker id.</param>
public sealed record Afwezigheidsbeeld(
    IReadOnlyList<Afspraak> Afspraken,
    IReadOnlyList<Bijeenkomst> Bijeenkomsten,
    IReadOnlyList<Taak> Taken,
    IReadOnlyList<Medewerker> Collegas,
    IReadOnlyDictionary<string, IReadOnlyList<Tijdvak>> Bezet,
    IReadOnlyDictionary<string, int> OpenTaken);
