namespace InzetOpMaat.Domain;

/// <summary>The only record with personal values. It is read by the ports that need it and never enters an orchestration.</summary>
public sealed record Persoon
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    public required DateOnly Geboortedatum { get; init; }

    public string? Bsn { get; init; }

    /// <summary>The municipality's own number of the client, from another system; null when there is none.</summary>
    public string? Referentie { get; init; }

    public string? Email { get; init; }

    public string? Telefoon { get; init; }

    public Adres? Adres { get; init; }

    public required Contactkanaal Contactkanaal { get; init; }
}

/// <summary>A Dutch postal address.</summary>
public sealed record Adres(string Straat, string Huisnummer, string Postcode, string Woonplaats);
