using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>When (UTC) a klantreis ends by itself.</summary>
/// <param name="Vraag">Under which question it is recorded that this is off.</param>
/// <param name="Op">Null when it is off already.</param>
public sealed record Geplandeindestand(
    [property: JsonPropertyName("vraag")] string Vraag,
    [property: JsonPropertyName("op")] DateTimeOffset? Op);
