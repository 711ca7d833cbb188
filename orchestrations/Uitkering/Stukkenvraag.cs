using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Until when (UTC) the documents are awaited before somebody calls.</summary>
/// <param name="BeslissenVoor">The last local date for the decision before the clock stopped; unknown in what was asked by an earlier release.</param>
public sealed record Stukkenvraag(
    [property: JsonPropertyName("uiterlijk")] DateTimeOffset Uiterlijk,
    [property: JsonPropertyName("beslissenVoor")] DateOnly? BeslissenVoor = null);
