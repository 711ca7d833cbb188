namespace InzetOpMaat.Domain;

/// <summary>What a message is about; each kind of message uses what it needs.</summary>
public sealed record Berichtgegevens
{
    public required Contactkanaal Contactkanaal { get; init; }

    public Afspraak? Afspraak { get; init; }

    /// <summary>Where the klant can confirm, move or cancel.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whom the klant can turn to: the name of a colleague, or of a desk.</summary>
    public string? Contact { get; init; }

    public IReadOnlyList<Stuksoort>? Stukken { get; init; }

    public Besluit? Besluit { get; init; }

    public Eindereden? Eindereden { get; init; }

    /// <summary>Why the term for the decision changed.</summary>
    public Termijnreden? Termijnreden { get; init; }

    /// <summary>Local date by which the klant can answer, or will have an answer.</summary>
    public DateOnly? Uiterlijk { get; init; }
}
