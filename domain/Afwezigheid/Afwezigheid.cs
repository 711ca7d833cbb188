using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>A time in which a medewerker is not there. Why is not asked. Dates are local (Europe/Amsterdam), both included.</summary>
public sealed record Afwezigheid
{
    /// <summary>A UUID.</summary>
    public required string Id { get; init; }

    public required string MedewerkerId { get; init; }

    public required DateOnly Van { get; init; }

    /// <summary>The last day, as it was reported.</summary>
    public required DateOnly Tot { get; init; }

    public required DateTimeOffset GemeldOp { get; init; }

    public required string GemeldDoor { get; init; }

    public Afwezigheidstatus Status { get; init; }

    public DateTimeOffset? AkkoordOp { get; init; }

    /// <summary>The manager who accepted the proposal; null until then.</summary>
    public string? AkkoordDoor { get; init; }

    /// <summary>The first day on which the medewerker is there after all; null while the absence lasts as it was reported.</summary>
    public DateOnly? TerugOp { get; init; }

    public DateTimeOffset? IngetrokkenOp { get; init; }

    /// <summary>Who took it back, or made it shorter.</summary>
    public string? IngetrokkenDoor { get; init; }

    /// <summary>The last day on which the medewerker is not there; before the first when it was taken back as a whole.</summary>
    [JsonIgnore]
    public DateOnly LaatsteDag => TerugOp?.AddDays(-1) ?? Tot;

    /// <summary>From the first minute of the first day to the last of the last.</summary>
    [JsonIgnore]
    public Tijdvak Tijdvak => new(Lokaletijd.Moment(Van, TimeOnly.MinValue), Lokaletijd.Moment(LaatsteDag.AddDays(1), TimeOnly.MinValue));

    /// <summary>A manager accepted it: in this time nothing new is planned.</summary>
    [JsonIgnore]
    public bool IsAkkoord => Status is Afwezigheidstatus.Akkoord or Afwezigheidstatus.Uitgevoerd;

    public bool Geldt(DateOnly dag) => dag >= Van && dag <= LaatsteDag;

    public Afwezigheid MetAkkoord(string wie, DateTimeOffset op) =>
        this with { Status = Afwezigheidstatus.Akkoord, AkkoordDoor = wie, AkkoordOp = op };
}
