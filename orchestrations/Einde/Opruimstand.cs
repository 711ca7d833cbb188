using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>How far the closing of an ended journey is.</summary>
/// <param name="NogOpen">How many tracks have not ended yet, the journey's own not counted.</param>
/// <param name="Meldt">Whether the klant hears of the end.</param>
/// <param name="Op">When this was seen (UTC).</param>
public sealed record Opruimstand(
    [property: JsonPropertyName("nogOpen")] int NogOpen,
    [property: JsonPropertyName("meldt")] bool Meldt,
    [property: JsonPropertyName("op")] DateTimeOffset Op);
