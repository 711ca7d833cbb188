namespace InzetOpMaat.Domain;

/// <summary>What a message is about; each kind of message uses what it needs.</summary>
public sealed record Berichtgegevens
{
    public required Contactkanaal Contactkanaal { get; init; }

    public Afspraak? Afspraak { get; init; }

    /// <summary>Where the klant can confirm, move or cancel.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whom the klant can call, such as a phone number.</summary>
    public string? Contact { get; init; }

    public IReadOnlyList<Stuksoort>? Stukken { get; init; }

    public Besluit? Besluit { get; init; }

    /// <summary>Local date by which the klant can answer.</summary>
    public DateOnly? Uiterlijk { get; init; }
}
