using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What happens with one appointment or task that falls in an absence.</summary>
public sealed record Voorstelregel
{
    /// <summary>Its place in the proposal, from 1.</summary>
    public required int Nummer { get; init; }

    public required Voorstelsoort Soort { get; init; }

    /// <summary>The afspraak or taak, by id, or the bijeenkomst by <see cref="Bijeenkomst.Verwijzing"/>.</summary>
    public required string Verwijzing { get; init; }

    /// <summary>Who takes it over; null when it is moved, or nobody can.</summary>
    public string? Naar { get; init; }

    /// <summary>For a move: the first local date of the new appointment.</summary>
    public DateOnly? NietVoor { get; init; }

    /// <summary>How many klanten take part, for a bijeenkomst: it is one decision for all of them.</summary>
    public int? Klanten { get; init; }

    /// <summary>Dutch, without a name.</summary>
    public required string Waarom { get; init; }

    public Regelstatus Status { get; init; }
}

/// <summary>What can happen with it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Voorstelsoort>))]
public enum Voorstelsoort
{
    /// <summary>Another moment.</summary>
    AfspraakVerzetten,

    /// <summary>The same moment with a colleague.</summary>
    AfspraakOverdragen,

    /// <summary>Another moment for the whole session.</summary>
    BijeenkomstVerzetten,

    /// <summary>The whole session at the same moment with another trainer.</summary>
    BijeenkomstOverdragen,

    TaakOverdragen,

    /// <summary>Nobody else can do it: the manager finds a way.</summary>
    TaakBlijft,
}

/// <summary>What came of it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Regelstatus>))]
public enum Regelstatus
{
    Voorgesteld,

    Uitgevoerd,

    /// <summary>It was no longer needed: done, moved or handed over meanwhile.</summary>
    Vervallen,

    /// <summary>It kept failing: a person does it.</summary>
    Mislukt,
}
