namespace InzetOpMaat.Domain;

/// <summary>What the places of a klant ask now, and when to look again. A number names a plaatsing.</summary>
public sealed record Nazorgplan
{
    /// <summary>The first day in this place is here.</summary>
    public Plaatsing? Begint { get; init; }

    /// <summary>A contact of which the planning begins now.</summary>
    public TePlannen? Contact { get; init; }

    /// <summary>A contact is under way while there is no place any more.</summary>
    public bool ContactVervalt { get; init; }

    /// <summary>The last day in this one is over before its nazorg was: a person looks what is next.</summary>
    public int? Afgelopen { get; init; }

    /// <summary>The nazorg of this one is over.</summary>
    public int? Klaar { get; init; }

    /// <summary>The instant (UTC) at which the next thing is due; null when there is only waiting for what is under way.</summary>
    public DateTimeOffset? KijkWeer { get; init; }

    /// <summary>What is due then, in Dutch.</summary>
    public string Waarom { get; init; } = "nazorg";
}
