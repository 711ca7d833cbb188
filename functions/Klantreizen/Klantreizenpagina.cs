using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A page of journeys.</summary>
/// <param name="Totaal">How many there are on all pages together.</param>
internal sealed record Klantreizenpagina(
    IReadOnlyList<Klantreisregel> Klantreizen,
    int Totaal,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
