using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>What follows from the screening.</summary>
/// <param name="BedenktijdTot">Until when (UTC) a klant with 'no right' can apply all the same; null when there probably is a right.</param>
public sealed record Screeningsgevolg(
    [property: JsonPropertyName("spoed")] IReadOnlyList<Taaksoort> Spoed,
    [property: JsonPropertyName("doorverwijzingen")] IReadOnlyList<Partner> Doorverwijzingen,
    [property: JsonPropertyName("bedenktijdTot")] DateTimeOffset? BedenktijdTot);
