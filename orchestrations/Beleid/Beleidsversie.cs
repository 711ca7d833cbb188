namespace InzetOpMaat.Orchestrations;

/// <summary>A version of the policy that was proposed here, as a row. The document never changes; instants are UTC.</summary>
public sealed record Beleidsversie
{
    public required string Versie { get; init; }

    /// <summary>First local date on which it holds, once it is decided.</summary>
    public required DateOnly GeldigVanaf { get; init; }

    /// <summary>The whole policy document, as JSON.</summary>
    public required string Document { get; init; }

    /// <summary>By medewerker id.</summary>
    public required string VoorgesteldDoor { get; init; }

    public required DateTimeOffset VoorgesteldOp { get; init; }

    /// <summary>Who decided, such as the council; null for a proposal.</summary>
    public string? VastgesteldDoor { get; init; }

    /// <summary>Who recorded the decision, by medewerker id.</summary>
    public string? VastgelegdDoor { get; init; }

    public DateTimeOffset? VastgesteldOp { get; init; }

    /// <summary>Who took the proposal back, by medewerker id; null when nobody did.</summary>
    public string? IngetrokkenDoor { get; init; }

    public DateTimeOffset? IngetrokkenOp { get; init; }

    /// <summary>Until which journey, in the order of the overview, the bells have been rung; null before the first.</summary>
    public string? GebeldTot { get; init; }

    /// <summary>When the last journey was rung.</summary>
    public DateTimeOffset? DoorgevoerdOp { get; init; }
}
