namespace InzetOpMaat.Domain;

/// <summary>Terms of the benefit track.</summary>
public sealed record Uitkeringsbeleid
{
    /// <summary>Awb art. 4:13.</summary>
    public required Termijnregel Beslistermijn { get; init; }

    /// <summary>The time that the household gets to bring missing documents (Awb art. 4:5).</summary>
    public required Termijnregel Hersteltermijn { get; init; }

    public required IReadOnlyList<Stuksoort> GevraagdeStukken { get; init; }

    /// <summary>For which reasons a person can stop the clock of the term for the decision.</summary>
    public required IReadOnlyDictionary<Termijnreden, Opschortbeleid> Opschorten { get; init; }

    public required Verlengbeleid Verlengen { get; init; }
}
