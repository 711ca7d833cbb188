using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>It is under way.</summary>
internal sealed record Herbouwantwoord([property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
