namespace InzetOpMaat.Domain;

/// <summary>One existing client in a list to take over. Holds personal values: kept as a <see cref="Persoon"/> only.</summary>
/// <param name="Nummer">The row in the sender's file, where the header is row 1.</param>
/// <param name="Referentie">The municipality's own number of the client.</param>
/// <param name="UitkeringSinds">The local date since which there is a benefit.</param>
/// <param name="Huishouden">Rows with the same text here share one benefit; null for a household of its own.</param>
/// <param name="Voorrang">Comes before who has no priority, however long on benefit.</param>
public sealed record Klantregel(
    int Nummer,
    string Naam,
    DateOnly Geboortedatum,
    Contactkanaal Contactkanaal,
    DateOnly UitkeringSinds,
    string? Bsn = null,
    string? Referentie = null,
    string? Email = null,
    string? Telefoon = null,
    Adres? Adres = null,
    string? Huishouden = null,
    bool Voorrang = false)
{
    public Persoon AlsPersoon(string id) => new()
    {
        Id = id,
        Naam = Naam,
        Geboortedatum = Geboortedatum,
        Bsn = Bsn,
        Referentie = Referentie,
        Email = Email,
        Telefoon = Telefoon,
        Adres = Adres,
        Contactkanaal = Contactkanaal,
    };
}
