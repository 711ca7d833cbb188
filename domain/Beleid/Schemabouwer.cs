using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain;

/// <summary>Gathers the JSON schema of one object while <see cref="Beleidslezer"/> asks for its keys.</summary>
internal sealed class Schemabouwer
{
    private readonly JsonObject leden = [];
    private readonly List<string> verplicht = [];
    private readonly HashSet<string> facultatief = [];

    public void Facultatief(string sleutel) => facultatief.Add(sleutel);

    public void Voegtoe(string sleutel, JsonObject schema)
    {
        leden[sleutel] = schema;
        if (!facultatief.Contains(sleutel))
            verplicht.Add(sleutel);
    }

    /// <summary>A value with its unit and its source.</summary>
    public void Waarde(string sleutel, JsonObject waarde, JsonObject? eenheid)
    {
        var lid = new Schemabouwer();
        lid.Voegtoe("waarde", waarde);
        if (eenheid is not null)
            lid.Voegtoe("eenheid", eenheid);
        foreach (var herkomst in (string[])["bron", "aanname", "reden"])
            lid.leden[herkomst] = true;
        var schema = lid.Klaar();
        schema["$ref"] = "#/$defs/herkomst";
        Voegtoe(sleutel, schema);
    }

    /// <summary>The object; entries that are all written alike are described once.</summary>
    public JsonObject Klaar()
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (leden.Count > 1 && leden.All(lid => JsonNode.DeepEquals(lid.Value, leden[0])))
        {
            schema["propertyNames"] = new JsonObject { ["enum"] = Namen(leden.Select(lid => lid.Key)) };
            schema["additionalProperties"] = leden[0]!.DeepClone();
        }
        else
        {
            schema["properties"] = leden;
            schema["additionalProperties"] = false;
        }

        schema["required"] = Namen(verplicht);
        return schema;
    }

    private static JsonArray Namen(IEnumerable<string> namen) => new([.. namen.Select(naam => (JsonNode)naam)]);

    /// <summary>A source, or else an assumption with its reason.</summary>
    public static JsonObject Herkomst()
    {
        var bron = new JsonObject
        {
            ["properties"] = new JsonObject { ["bron"] = Waardevormen.Tekstschema(Waardevormen.Gevuld), ["aanname"] = false, ["reden"] = false },
            ["required"] = new JsonArray("bron"),
        };
        var aanname = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["bron"] = false,
                ["aanname"] = new JsonObject { ["const"] = true },
                ["reden"] = Waardevormen.Tekstschema(Waardevormen.Gevuld),
            },
            ["required"] = new JsonArray("aanname", "reden"),
        };
        return new JsonObject { ["oneOf"] = new JsonArray(bron, aanname) };
    }
}
