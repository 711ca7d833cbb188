namespace InzetOpMaat.Functions;

/// <summary>Who reports, as sent.</summary>
internal sealed record Persoonsverzoek(
    string Naam,
    DateOnly Geboortedatum,
    Contactkanaal Contactkanaal,
    string? Bsn = null,
    string? Email = null,
    string? Telefoon = null,
    Adres? Adres = null);
