using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Asks for a place in time for a message to a klant.</summary>
/// <param name="Sleutel">Which message of the journey; the same key is the same message.</param>
public sealed record Berichtopdracht(
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("soort")] Berichtsoort Soort,
    [property: JsonPropertyName("sleutel")] string Sleutel);

/// <summary>When a message may go.</summary>
/// <param name="WachtTot">Until when (UTC) it has to wait; null when it can go now, or need not go any more.</param>
public sealed record Berichtruimte(
    [property: JsonPropertyName("wachtTot")] DateTimeOffset? WachtTot,
    [property: JsonPropertyName("waarom")] string Waarom);
