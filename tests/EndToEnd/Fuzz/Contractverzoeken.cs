using System.Text.Json.Nodes;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>One operation of the contract with a body that it would take.</summary>
/// <param name="Functie">The name of the function that answers.</param>
/// <param name="Pad">With the names of its parameters between braces.</param>
/// <param name="Query">The names of its parameters in the query.</param>
internal sealed record Contractverzoek(string Functie, string Methode, string Pad, IReadOnlyList<string> Query, string Mediatype, JsonNode? Lichaam);

/// <summary>Reads from the served contract what can be asked.</summary>
internal sealed class Contractverzoeken(JsonNode contract)
{
    private static readonly HashSet<string> Methoden = ["get", "post", "put", "patch", "delete"];

    public IReadOnlyList<Contractverzoek> Alle() =>
    [
        .. from pad in contract["paths"]!.AsObject()
           from bewerking in pad.Value!.AsObject()
           where Methoden.Contains(bewerking.Key)
           select Maak(bewerking.Key.ToUpperInvariant(), "/v1" + pad.Key, bewerking.Value!, pad.Value!["parameters"]),
    ];

    private Contractverzoek Maak(string methode, string pad, JsonNode bewerking, JsonNode? parametersVanPad)
    {
        var parameters = (bewerking["parameters"]?.AsArray() ?? []).Concat(parametersVanPad?.AsArray() ?? []).Select(p => Los(p!));
        var vorm = bewerking["requestBody"] is { } lichaam ? Los(lichaam)["content"]!.AsObject().First() : default;
        var id = (string)bewerking["operationId"]!;
        return new(
            char.ToUpperInvariant(id[0]) + id[1..],
            methode,
            pad,
            [.. parameters.Where(p => (string?)p["in"] == "query").Select(p => (string)p["name"]!)],
            vorm.Key ?? "application/json",
            vorm.Value is null ? null : Voorbeeld(vorm.Value));
    }

    private JsonNode? Voorbeeld(JsonNode vorm) =>
        vorm["example"]?.DeepClone()
        ?? vorm["examples"]?.AsObject().Select(v => v.Value!["value"]?.DeepClone()).FirstOrDefault()
        ?? (vorm["schema"] is { } schema ? Bedenk(schema, 0) : null);

    private JsonNode? Bedenk(JsonNode schema, int diep)
    {
        schema = Los(schema);
        if (diep > 6)
        {
            return null;
        }

        if ((schema["example"] ?? schema["default"] ?? schema["const"] ?? schema["enum"]?[0] ?? schema["examples"]?[0]) is { } gegeven)
        {
            return gegeven.DeepClone();
        }

        return schema["properties"] is JsonObject velden
            ? new JsonObject(velden.Select(veld => KeyValuePair.Create(veld.Key, Bedenk(veld.Value!, diep + 1))))
            : Enkel(schema, diep);
    }

    private JsonNode? Enkel(JsonNode schema, int diep) => ((schema["type"] as JsonValue)?.ToString(), (string?)schema["format"]) switch
    {
        ("array", _) => new JsonArray(Bedenk(schema["items"]!, diep + 1)),
        ("integer", _) or ("number", _) => 1,
        ("boolean", _) => true,
        (_, "date") => "2026-03-02",
        (_, "date-time") => "2026-03-02T08:15:00Z",
        (_, "uuid") => "00000000-0000-4000-8000-000000000000",
        ("object", _) => new JsonObject(),
        _ => "iets",
    };

    private JsonNode Los(JsonNode deel) => (string?)deel["$ref"] is { } verwijzing
        ? Los(verwijzing.TrimStart('#', '/').Split('/').Aggregate(contract, (knoop, naam) => knoop[naam]!))
        : deel;
}
