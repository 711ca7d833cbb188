namespace InzetOpMaat.Domain;

/// <summary>How often a klantgroep has a recurring moment, with whom, and what it goes into.</summary>
public sealed record Momentbeleid
{
    /// <summary>From one moment to the next.</summary>
    public required Termijn Interval { get; init; }

    /// <summary>Who holds it.</summary>
    public required Rol Rol { get; init; }

    /// <summary>Together with the guide from DWT, where needed.</summary>
    public required bool MetGids { get; init; }

    /// <summary>
    /// One in so many may be at the klant's home; zero is never. Only ever with the klant's recorded consent
    /// (beleidskader footnote 15).
    /// </summary>
    public required int ThuisElke { get; init; }

    public required IReadOnlyList<Gespreksonderdeel> Onderdelen { get; init; }

    /// <summary>Only for a themabijeenkomst.</summary>
    public Themarichting? Richting { get; init; }

    /// <summary>How many people take part; only for a themabijeenkomst.</summary>
    public int? Capaciteit { get; init; }
}
