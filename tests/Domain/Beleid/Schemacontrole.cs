using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Domain.Tests;

/// <summary>Validates by the part of JSON schema 2020-12 that the schema of the policy uses; any other keyword is refused.</summary>
internal sealed class Schemacontrole(JsonObject schema)
{
    /// <summary>The pointers of what does not fit; empty when all does.</summary>
    public IReadOnlyList<string> Fouten(JsonNode? document) => [.. Fouten(schema, document, "").Distinct()];

    private IEnumerable<string> Fouten(JsonNode regels, JsonNode? waarde, string pointer)
    {
        if (regels is JsonValue vast)
            return vast.GetValue<bool>() ? [] : [pointer];
        return regels.AsObject().SelectMany(regel => regel.Key switch
        {
            "$schema" or "title" or "description" or "$defs" => [],
            "$ref" => Fouten(schema["$defs"]![regel.Value!.GetValue<string>()["#/$defs/".Length..]]!, waarde, pointer),
            "type" => IsSoort(waarde, regel.Value!.GetValue<string>()) ? [] : [pointer],
            "const" => JsonNode.DeepEquals(waarde, regel.Value) ? [] : [pointer],
            "enum" => regel.Value!.AsArray().Any(keuze => JsonNode.DeepEquals(waarde, keuze)) ? [] : [pointer],
            "minimum" => Getal(waarde) < regel.Value!.GetValue<int>() ? [pointer] : [],
            "maximum" => Getal(waarde) > regel.Value!.GetValue<int>() ? [pointer] : [],
            "pattern" => IsSoort(waarde, "string") && !Regex.IsMatch(waarde!.GetValue<string>(), regel.Value!.GetValue<string>()) ? [pointer] : [],
            "items" => waarde is JsonArray lijst ? lijst.SelectMany(deel => Fouten(regel.Value!, deel, pointer)) : [],
            "minItems" => waarde is JsonArray lijst && lijst.Count < regel.Value!.GetValue<int>() ? [pointer] : [],
            "uniqueItems" => waarde is JsonArray lijst && regel.Value!.GetValue<bool>() && lijst.Select(deel => deel?.ToJsonString()).Distinct().Count() < lijst.Count ? [pointer] : [],
            "required" => waarde is JsonObject leden ? regel.Value!.AsArray().Select(naam => naam!.GetValue<string>()).Where(naam => !leden.ContainsKey(naam)).Select(naam => $"{pointer}/{naam}") : [],
            "properties" => waarde is JsonObject leden ? leden.Where(lid => regel.Value![lid.Key] is not null).SelectMany(lid => Fouten(regel.Value![lid.Key]!, lid.Value, $"{pointer}/{lid.Key}")) : [],
            "additionalProperties" => waarde is JsonObject leden ? leden.Where(lid => regels["properties"]?[lid.Key] is null).SelectMany(lid => Fouten(regel.Value!, lid.Value, $"{pointer}/{lid.Key}")) : [],
            "propertyNames" => waarde is JsonObject leden ? leden.SelectMany(lid => Fouten(regel.Value!, lid.Key, $"{pointer}/{lid.Key}")) : [],
            "oneOf" => regel.Value!.AsArray().Count(keuze => !Fouten(keuze!, waarde, pointer).Any()) == 1 ? [] : [pointer],
            _ => throw new NotSupportedException($"Het schema gebruikt {regel.Key}, en dat kent deze controle niet."),
        });
    }

    private static bool IsSoort(JsonNode? waarde, string soort) => waarde?.GetValueKind() switch
    {
        JsonValueKind.Object => soort == "object",
        JsonValueKind.Array => soort == "array",
        JsonValueKind.String => soort == "string",
        JsonValueKind.True or JsonValueKind.False => soort == "boolean",
        JsonValueKind.Number => soort == "integer" && Getal(waarde) % 1 == 0,
        _ => false,
    };

    private static decimal? Getal(JsonNode? waarde) =>
        waarde?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(waarde.ToJsonString(), CultureInfo.InvariantCulture) : null;
}
