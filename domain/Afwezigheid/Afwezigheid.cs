using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>A time in which a medewerker is not there. Why is not asked. Dates are local (Europe/Amsterdam), both included.</summary>
public sealed record Afwezigheid
{
    /// <summary>A UUID.</summary>
    public required string Id { get; init; }

    public required string MedewerkerId { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public required DateTimeOffset GemeldOp { get; init; }

    public required string GemeldDoor { get; init; }

    public Afwezigheidstatus Status { get; init; }

    public DateTimeOffset? AkkoordOp { get; init; }

    /// <summary>The manager who accepted the proposal; null until then.</summary>
    public string? AkkoordDoor { get; init; }

    /// <summary>From the first minute of the first day to the last of the last.</summary>
    [JsonIgnore]
    public Tijdvak Tijdvak => new(Lokaletijd.Moment(Van, TimeOnly.MinValue), Lokaletijd.Moment(Tot.AddDays(1), TimeOnly.MinValue));

    public bool Geldt(DateOnly dag) => dag >= Van && dag <= Tot;

    public Afwezigheid MetAkkoord(string wie, DateTimeOffset op) =>
        this with { Status = Afwezigheidstatus.Akkoord, AkkoordDoor = wie, AkkoordOp = op };
}
