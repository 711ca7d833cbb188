using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>One round of an appointment. Instants are UTC; the text of what is said is never here.</summary>
public sealed record Afspraak
{
    /// <summary><c>{klantreisId}.{naam}.{ronde}</c>, lower case: pseudonymous, fit for a URL.</summary>
    public required string Id { get; init; }

    public required string KlantreisId { get; init; }

    public required Afspraaksoort Soort { get; init; }

    /// <summary>Which appointment of its kind this is.</summary>
    public int Nummer { get; init; } = 1;

    /// <summary>1 for the first invitation; a move or a no-show opens the next round.</summary>
    public required int Ronde { get; init; }

    public required Rol Rol { get; init; }

    public required string MedewerkerId { get; init; }

    /// <summary>The klant's contact at DWT who is there too; null when nobody else is.</summary>
    public string? GidsId { get; init; }

    public required DateTimeOffset Begin { get; init; }

    public required DateTimeOffset Einde { get; init; }

    public required string Plaats { get; init; }

    public required Afspraakstatus Status { get; init; }

    /// <summary>Why it is at this moment.</summary>
    public required Afleiding Waarom { get; init; }

    /// <summary>When the klant is reminded, with why; null when the invitation itself is that late.</summary>
    public AfgeleidMoment? Herinnering { get; init; }

    /// <summary>The group session it takes a place in, for a bijeenkomst.</summary>
    public string? BijeenkomstId { get; init; }

    /// <summary>It is off and no message about something larger says so: who does not see it in the calendar hears it by a message of its own.</summary>
    public bool AfzeggingApart { get; init; }

    public static string IdVoor(string klantreisId, Afspraaknaam naam, int ronde) =>
        $"{klantreisId}.{naam}.{ronde}";

    [JsonIgnore]
    public Afspraaknaam Naam => new(Soort, Nummer);

    public bool IsOpen => Status is Afspraakstatus.Gepland or Afspraakstatus.Bevestigd;
}
