using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Asks for a task on behalf of a track.</summary>
/// <param name="Ronde">Tells it apart from another task of its kind in the same partition.</param>
public sealed record Taakopdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("soort")] Taaksoort Soort,
    [property: JsonPropertyName("ronde")] string Ronde);

/// <summary>Points at a task.</summary>
public sealed record Taakverwijzing([property: JsonPropertyName("taakId")] string TaakId);
