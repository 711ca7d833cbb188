using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InzetOpMaat.Functions;

/// <summary>Turns the contract, written in YAML, into JSON by the core schema of YAML 1.2.</summary>
internal static class Contractlezer
{
    public static JsonNode Lees(TextReader tekst)
    {
        var stroom = new YamlStream();
        stroom.Load(tekst);
        return Knoop(stroom.Documents[0].RootNode)!;
    }

    private static JsonNode? Knoop(YamlNode knoop) => knoop switch
    {
        YamlMappingNode velden => new JsonObject(velden.Select(veld => KeyValuePair.Create(((YamlScalarNode)veld.Key).Value!, Knoop(veld.Value)))),
        YamlSequenceNode lijst => new JsonArray([.. lijst.Select(Knoop)]),
        YamlScalarNode waarde => Waarde(waarde),
        _ => throw new InvalidDataException($"Onverwachte YAML op regel {knoop.Start.Line}."),
    };

    private static JsonValue? Waarde(YamlScalarNode knoop) => knoop switch
    {
        { Style: not ScalarStyle.Plain } => JsonValue.Create(knoop.Value),
        { Value: null or "" or "null" or "~" } => null,
        { Value: "true" } => JsonValue.Create(true),
        { Value: "false" } => JsonValue.Create(false),
        _ when long.TryParse(knoop.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) => JsonValue.Create(getal),
        _ => JsonValue.Create(knoop.Value),
    };
}
