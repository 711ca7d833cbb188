namespace InzetOpMaat.Domain;

/// <summary>What is reported at the desk, by phone or on the website. Holds personal values: kept as a <see cref="Persoon"/> only.</summary>
public sealed record Melding
{
    public required Meldingskanaal Kanaal { get; init; }

    public required string Naam { get; init; }

    public required DateOnly Geboortedatum { get; init; }

    public string? Bsn { get; init; }

    public string? Email { get; init; }

    public string? Telefoon { get; init; }

    public Adres? Adres { get; init; }

    public required Contactkanaal Contactkanaal { get; init; }

    /// <summary>The household of a partner who came before; null for a household of its own.</summary>
    public string? HuishoudenId { get; init; }

    /// <summary>The local date of the application, when it came with the melding.</summary>
    public DateOnly? Aanvraagdatum { get; init; }

    public Persoon AlsPersoon(string id) => new()
    {
        Id = id,
        Naam = Naam,
        Geboortedatum = Geboortedatum,
        Bsn = Bsn,
        Email = Email,
        Telefoon = Telefoon,
        Adres = Adres,
        Contactkanaal = Contactkanaal,
    };
}
