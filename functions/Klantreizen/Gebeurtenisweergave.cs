using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>One line of the timeline as the API shows it. Its closed values are for counting: how somebody is stands in the dossier, which fewer may see.</summary>
internal sealed record Gebeurtenisweergave(
    DateTimeOffset Op, Gebeurtenissoort Soort, string Wie, string Wat, string? Waarom, string? Verwijzing, Tijdlijnbron Bron)
{
    public static Gebeurtenisweergave Van(Tijdlijnregel regel) => new(
        regel.Gebeurtenis.Op,
        regel.Gebeurtenis.Soort,
        regel.Gebeurtenis.Wie,
        regel.Gebeurtenis.Wat,
        regel.Gebeurtenis.Waarom,
        regel.Gebeurtenis.Verwijzing,
        regel.Bron);
}

/// <summary>A page of the timeline.</summary>
internal sealed record Tijdlijnpagina(
    IReadOnlyList<Gebeurtenisweergave> Gebeurtenissen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
