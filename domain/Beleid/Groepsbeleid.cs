namespace InzetOpMaat.Domain;

/// <summary>What the policy says of one klantgroep.</summary>
public sealed record Groepsbeleid
{
    /// <summary>Who holds the uitvoeringsregie (beleidskader §4.1).</summary>
    public required Organisatie Regie { get; init; }

    /// <summary>With whom the klant has the first appointment after the kick-off.</summary>
    public required Rol Kennismaking { get; init; }

    public required int KickOffCapaciteit { get; init; }
}
