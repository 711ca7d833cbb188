using System.Text.Json.Nodes;

namespace InzetOpMaat.Gereedschap;

/// <summary>The contract, whole in memory before anybody reads it, so that many tests can at once.</summary>
internal sealed class Contractboek
{
    private readonly ILookup<int, (string[] Vorm, JsonObject Inhoud)> _paden;

    public Contractboek(JsonObject contract)
    {
        Ontvouw(contract);
        Schema = new(contract);
        _paden = contract["paths"]!.AsObject()
            .OrderBy(pad => pad.Key.Count(teken => teken == '{'))
            .Select(pad => (Vorm: pad.Key.Trim('/').Split('/'), Inhoud: pad.Value!.AsObject()))
            .ToLookup(pad => pad.Vorm.Length);
    }

    public Contractschema Schema { get; }

    /// <param name="pad">Below the base of the contract.</param>
    /// <returns>Null when the contract does not have it.</returns>
    public JsonObject? Bewerking(HttpMethod methode, string pad)
    {
        var segmenten = pad[1..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        var (_, inhoud) = _paden[segmenten.Length].FirstOrDefault(vorm => IsOp(vorm.Vorm, segmenten));
        return inhoud?[methode.Method.ToLowerInvariant()]?.AsObject();
    }

    private static bool IsOp(string[] vorm, string[] segmenten)
    {
        for (var plaats = 0; plaats < vorm.Length; plaats++)
        {
            if (!vorm[plaats].StartsWith('{') && vorm[plaats] != segmenten[plaats])
            {
                return false;
            }
        }

        return true;
    }

    // A node is made when it is first asked for; after this nothing is made any more.
    private static void Ontvouw(JsonNode? knoop)
    {
        switch (knoop)
        {
            case JsonObject velden:
                foreach (var (_, veld) in velden)
                {
                    Ontvouw(veld);
                }

                break;
            case JsonArray leden:
                foreach (var lid in leden)
                {
                    Ontvouw(lid);
                }

                break;
        }
    }
}
