using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Gereedschap;

/// <summary>
/// Checks a value against a schema of the contract: the part of JSON Schema that the contract uses. A keyword that it does
/// not know is an error, so that nothing goes unchecked.
/// </summary>
internal sealed class Contractschema(JsonObject contract)
{
    private static readonly HashSet<string> Uitleg = ["description", "example", "examples", "default", "title", "deprecated", "readOnly", "writeOnly"];

    private static readonly ConcurrentDictionary<string, Regex> Patronen = new();

    private readonly ConcurrentDictionary<string, JsonObject> _verwijzingen = new();

    /// <summary>What is wrong, by JSON pointer; empty when nothing is.</summary>
    public IReadOnlyList<string> Fouten(JsonNode schema, JsonNode? waarde) => [.. Controleer(schema, waarde, "")];

    /// <summary>The object itself, or where it refers to.</summary>
    public JsonObject Volg(JsonNode knoop)
    {
        var hier = knoop.AsObject();
        while (hier.TryGetPropertyValue("$ref", out var naar))
        {
            hier = _verwijzingen.GetOrAdd(
                naar!.GetValue<string>(), pad => pad.TrimStart('#', '/').Split('/').Aggregate((JsonNode)contract, (knooppunt, stap) => knooppunt[stap]!).AsObject());
        }

        return hier;
    }

    private IEnumerable<string> Controleer(JsonNode schema, JsonNode? waarde, string plaats)
    {
        var hier = Volg(schema);
        return hier.SelectMany(regel => Regel(hier, regel.Key, regel.Value, waarde, plaats));
    }

    private IEnumerable<string> Regel(JsonObject schema, string sleutel, JsonNode? eis, JsonNode? waarde, string plaats)
    {
        switch (sleutel)
        {
            case "allOf":
                return eis!.AsArray().SelectMany(deel => Controleer(deel!, waarde, plaats));
            case "properties":
                return waarde is JsonObject velden
                    ? eis!.AsObject().Where(veld => velden.ContainsKey(veld.Key)).SelectMany(veld => Controleer(veld.Value!, velden[veld.Key], $"{plaats}/{veld.Key}"))
                    : [];
            case "additionalProperties":
                return waarde is JsonObject alle ? Overig(schema, eis!, alle, plaats) : [];
            case "items":
                return waarde is JsonArray leden
                    ? leden.SelectMany((lid, nummer) => Controleer(eis!, lid, string.Create(CultureInfo.InvariantCulture, $"{plaats}/{nummer}")))
                    : [];
            default:
                return Uitleg.Contains(sleutel) || Klopt(sleutel, eis!, waarde)
                    ? []
                    : [$"{(plaats.Length == 0 ? "/" : plaats)}: niet volgens {sleutel} {eis!.ToJsonString()}"];
        }
    }

    private IEnumerable<string> Overig(JsonObject schema, JsonNode eis, JsonObject velden, string plaats)
    {
        var bekend = schema["properties"]?.AsObject().Select(veld => veld.Key).ToHashSet() ?? [];
        var over = velden.Where(veld => !bekend.Contains(veld.Key));
        return eis is JsonValue mag
            ? mag.GetValue<bool>() ? [] : over.Select(veld => $"{plaats}/{veld.Key}: staat niet in het contract")
            : over.SelectMany(veld => Controleer(eis, veld.Value, $"{plaats}/{veld.Key}"));
    }

    private static bool Klopt(string sleutel, JsonNode eis, JsonNode? waarde) => (sleutel, waarde) switch
    {
        ("type", _) => Soort(eis.GetValue<string>(), waarde),
        ("enum", _) => eis.AsArray().Any(keuze => JsonNode.DeepEquals(keuze, waarde)),
        ("const", _) => JsonNode.DeepEquals(eis, waarde),
        ("required", JsonObject velden) => eis.AsArray().All(naam => velden.ContainsKey(naam!.GetValue<string>())),
        ("propertyNames", JsonObject velden) => eis["enum"] is not JsonArray namen
            || velden.All(veld => namen.Any(naam => naam!.GetValue<string>() == veld.Key)),
        ("minProperties", JsonObject velden) => velden.Count >= Getal(eis),
        ("minItems", JsonArray leden) => leden.Count >= Getal(eis),
        ("maxItems", JsonArray leden) => leden.Count <= Getal(eis),
        ("uniqueItems", JsonArray leden) => leden.Select(lid => lid?.ToJsonString()).Distinct().Count() == leden.Count,
        ("minLength", JsonValue tekst) when Tekst(tekst) is { } t => t.Length >= Getal(eis),
        ("maxLength", JsonValue tekst) when Tekst(tekst) is { } t => t.Length <= Getal(eis),
        ("pattern", JsonValue tekst) when Tekst(tekst) is { } t => Patronen.GetOrAdd(eis.GetValue<string>(), patroon => new(patroon)).IsMatch(t),
        ("format", JsonValue tekst) when Tekst(tekst) is { } t => Vorm(eis.GetValue<string>(), t),
        ("minimum", JsonValue getal) when Tekst(getal) is null => Getal(getal) >= Getal(eis),
        ("maximum", JsonValue getal) when Tekst(getal) is null => Getal(getal) <= Getal(eis),
        ("exclusiveMinimum", JsonValue getal) when Tekst(getal) is null => Getal(getal) > Getal(eis),
        ("required" or "propertyNames" or "minProperties" or "minItems" or "maxItems" or "uniqueItems" or "minLength" or "maxLength"
            or "pattern" or "format" or "minimum" or "maximum" or "exclusiveMinimum", _) => true,
        _ => throw new NotSupportedException($"Het contract gebruikt '{sleutel}'; dat kan deze controle nog niet."),
    };

    private static bool Soort(string soort, JsonNode? waarde) => (soort, waarde) switch
    {
        ("object", JsonObject) or ("array", JsonArray) => true,
        ("string", JsonValue tekst) => Tekst(tekst) is not null,
        ("boolean", JsonValue janee) => janee.TryGetValue<bool>(out _),
        ("integer", JsonValue getal) => Tekst(getal) is null && !getal.TryGetValue<bool>(out _) && Getal(getal) % 1 == 0,
        ("number", JsonValue getal) => Tekst(getal) is null && !getal.TryGetValue<bool>(out _),
        _ => false,
    };

    /// <summary>Instants of this API are UTC; dates are local.</summary>
    private static bool Vorm(string vorm, string tekst) => vorm switch
    {
        "date" => DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, out var moment) && moment.Offset == TimeSpan.Zero,
        "uuid" => Guid.TryParseExact(tekst, "D", out _),
        "uri-reference" => Uri.IsWellFormedUriString(tekst, UriKind.RelativeOrAbsolute),
        "email" => tekst.Contains('@', StringComparison.Ordinal),
        "binary" => true,
        _ => throw new NotSupportedException($"Het contract gebruikt de vorm '{vorm}'; die kan deze controle nog niet."),
    };

    private static string? Tekst(JsonValue waarde) => waarde.TryGetValue<string>(out var tekst) ? tekst : null;

    private static decimal Getal(JsonNode waarde) => decimal.Parse(waarde.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
