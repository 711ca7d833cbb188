using System.Text.Json;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A version of the policy.</summary>
/// <param name="Ingangsdatum">First local date on which it holds.</param>
/// <param name="Aannames">How many of its values the municipality has yet to confirm.</param>
/// <param name="Document">The whole document; null in a list.</param>
internal sealed record Beleidsversieweergave(
    string Versie,
    DateOnly Ingangsdatum,
    string Bron,
    Beleidsstatus Status,
    string? VastgesteldDoor,
    int Aannames,
    JsonElement? Document,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Beleidsversieweergave Van(Beleid beleid, Beleidsstatus status, string? document = null) => new(
        beleid.Versie,
        beleid.GeldigVanaf,
        beleid.Bron,
        status,
        beleid.VastgesteldDoor,
        beleid.Aannames.Count,
        document is null ? null : JsonElement.Parse(document),
        Koppeling.Naar(("self", Adressen.Beleidsversie(beleid.Versie)), ("voorbeeld", Adressen.Beleidsvoorbeeld(beleid.Versie)), ("versies", Adressen.Beleidsversies)));

    public static Beleidsversieweergave Van(Bewaardbeleid versie, bool metDocument) => Van(
        versie.Beleid, StatusVan(versie), metDocument ? versie.Rij.Document : null);

    private static Beleidsstatus StatusVan(Bewaardbeleid versie) => versie.IsVastgesteld
        ? Beleidsstatus.Vastgesteld
        : versie.Rij.IngetrokkenOp is null ? Beleidsstatus.Voorgesteld : Beleidsstatus.Ingetrokken;
}

/// <summary>All versions, in the order of their dates.</summary>
internal sealed record Beleidsversielijst(
    IReadOnlyList<Beleidsversieweergave> Versies,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
