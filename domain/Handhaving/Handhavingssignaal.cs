using System.Text.Json.Serialization;

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

    /// <summary>Why it needs no omgekeerde toets any more; null when it does or did.</summary>
    public Signaalverval? Verval { get; init; }

    public DateTimeOffset? VervallenOp { get; init; }

    /// <summary>It waits for a person.</summary>
    [JsonIgnore]
    public bool IsOpen => Besluit is null && Verval is null;

    /// <summary>The appointment to which the klant did not come.</summary>
    [JsonIgnore]
    public Afspraaknaam Afspraaknaam => Afspraaknaam.Lees(AfspraakId.Split('.')[^2]);

    public Handhavingssignaal Vervallen(Signaalverval waardoor, DateTimeOffset op) => this with { Verval = waardoor, VervallenOp = op };

    public Handhavingssignaal MetBesluit(Toetsbesluit besluit, string wie, DateTimeOffset op) =>
        this with { Besluit = besluit, GetoetstDoor = wie, GetoetstOp = op };
}
