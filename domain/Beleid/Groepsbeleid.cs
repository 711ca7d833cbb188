namespace InzetOpMaat.Domain;

/// <summary>What the policy says of one klantgroep.</summary>
public sealed record Groepsbeleid
{
    /// <summary>Who holds the uitvoeringsregie (beleidskader §4.1).</summary>
    public required Organisatie Regie { get; init; }

    /// <summary>With whom the klant has the first appointment after the kick-off.</summary>
    public required Rol Kennismaking { get; init; }

    public required int KickOffCapaciteit { get; init; }

    /// <summary>How many klanten the policy reckons with (beleidskader §3.1).</summary>
    public required int Klanten { get; init; }

    /// <summary>Euros a year (beleidskader §6.1); an organisation without a budget is absent.</summary>
    public required IReadOnlyDictionary<Organisatie, decimal> Budget { get; init; }

    /// <summary>So long in the group, and a person looks whether it still fits; null is never.</summary>
    public Termijn? Herindeling { get; init; }

    public required Dossierbeleid Dossier { get; init; }

    /// <summary>A moment that the group does not have is absent.</summary>
    public required IReadOnlyDictionary<Momentsoort, Momentbeleid> Momenten { get; init; }
}
