using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>What became of each task that was to get another owner.</summary>
internal sealed record Herverdelingsantwoord(
    int Overgedragen,
    IReadOnlyList<Herverdelingsregel> Taken,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>One task: whose it is now, or why nothing changed.</summary>
internal sealed record Herverdelingsregel(string TaakId, string? MedewerkerId, string? NietOmdat);
