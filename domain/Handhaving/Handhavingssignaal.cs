namespace InzetOpMaat.Domain;

/// <summary>
/// That a klant keeps not appearing, for a person to look at. It asks for nothing but the omgekeerde toets: no sanction
/// follows from it by itself (beleidskader §3.2).
/// </summary>
public sealed record Handhavingssignaal
{
    /// <summary>Which signal of the journey this is, from 1.</summary>
    public required int Nummer { get; init; }

    public required string KlantreisId { get; init; }

    /// <summary>The round after which it was given.</summary>
    public required string AfspraakId { get; init; }

    /// <summary>How often the klant did not appear for this appointment.</summary>
    public required int KeerNietVerschenen { get; init; }

    public required DateTimeOffset Op { get; init; }

    /// <summary>What a person decided; null until the omgekeerde toets is done. What was considered stands in the notes.</summary>
    public Toetsbesluit? Besluit { get; init; }

    public DateTimeOffset? GetoetstOp { get; init; }

    /// <summary>The medewerker who did it.</summary>
    public string? GetoetstDoor { get; init; }

    public Handhavingssignaal MetBesluit(Toetsbesluit besluit, string wie, DateTimeOffset op) =>
        this with { Besluit = besluit, GetoetstDoor = wie, GetoetstOp = op };
}
