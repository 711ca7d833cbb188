using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A page of journeys.</summary>
internal sealed record Klantreizenpagina(
    IReadOnlyList<Klantreisregel> Klantreizen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
