using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Asks to add the days that documents were awaited to the term for the decision.</summary>
/// <param name="Uiterlijk">The end (UTC) of the last day on which they were awaited.</param>
public sealed record Opschortopdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("uiterlijk")] DateTimeOffset Uiterlijk);

/// <summary>The last local date for the decision before the term changed.</summary>
public sealed record Vorigetermijn([property: JsonPropertyName("beslissenVoor")] DateOnly BeslissenVoor);
