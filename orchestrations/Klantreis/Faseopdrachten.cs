using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>To note that a journey reached a phase.</summary>
public sealed record Faseopdracht(
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("fase")] Fase Fase);

/// <summary>To end a journey.</summary>
public sealed record Eindeopdracht(
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("reden")] Eindereden Reden);
