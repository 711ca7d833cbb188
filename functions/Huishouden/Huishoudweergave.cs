using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A household as the API shows it.</summary>
/// <param name="Leden">The klantreizen that go on in it.</param>
/// <param name="ConsulentId">The one contact at IO; absent until the benefit is handled.</param>
internal sealed record Huishoudweergave(
    string HuishoudenId,
    IReadOnlyList<Huishoudlidweergave> Leden,
    string? ConsulentId,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>One member.</summary>
internal sealed record Huishoudlidweergave(
    string KlantreisId,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
