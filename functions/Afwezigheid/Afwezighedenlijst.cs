using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>Absences that are not over yet, without their proposals.</summary>
internal sealed record Afwezighedenlijst(
    IReadOnlyList<Afwezigheidsregel> Afwezigheden,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Afwezighedenlijst Van(IEnumerable<Afwezigheid> afwezigheden) => new(
        [.. afwezigheden.Select(Afwezigheidsregel.Maak)], Koppeling.Naar(("self", Adressen.Afwezigheden)));
}

/// <summary>One absence in a list.</summary>
internal sealed record Afwezigheidsregel(
    string AfwezigheidId,
    string MedewerkerId,
    DateOnly Van,
    DateOnly Tot,
    Afwezigheidstatus Status,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Afwezigheidsregel Maak(Afwezigheid afwezigheid) => new(
        afwezigheid.Id,
        afwezigheid.MedewerkerId,
        afwezigheid.Van,
        afwezigheid.LaatsteDag,
        afwezigheid.Status,
        Koppeling.Naar(("self", Adressen.Afwezigheid(afwezigheid.Id))));
}
