namespace InzetOpMaat.Domain;

/// <summary>
/// How a last day is worked out, as data. Days that do not count are skipped by an interval in working days and counted
/// by one in days, weeks or months; a month later is the same day of the month, or its last.
/// </summary>
public sealed record Termijnregel
{
    /// <summary>From which date it counts: of these the ones that are known.</summary>
    public required IReadOnlyList<Termijnoorsprong> Oorsprongen { get; init; }

    public required Oorsprongkeuze Keuze { get; init; }

    public required Termijn Interval { get; init; }

    public required Dagenkalender Kalender { get; init; }

    public required Werkdageis Werkdag { get; init; }

    /// <summary>Local time (Europe/Amsterdam) at which the last day ends; null when the whole day counts.</summary>
    public TimeOnly? Tijd { get; init; }

    /// <summary>Where the interval comes from; null when somebody had to choose it.</summary>
    public string? Grond { get; init; }
}
