using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain.Tests;

/// <summary>The policy documents that are shipped, and what is written about them.</summary>
internal static class Documenten
{
    private const int Regelbreedte = 160;

    private static readonly JsonSerializerOptions OpEenRegel = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The documents as they are in the release, oldest first.</summary>
    public static IReadOnlyList<JsonNode> Meegeleverd =>
    [
        .. typeof(Beleid).Assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith("beleid/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(naam =>
            {
                using var lezer = new StreamReader(typeof(Beleid).Assembly.GetManifestResourceStream(naam)!);
                return JsonNode.Parse(lezer.ReadToEnd())!;
            }),
    ];

    /// <summary>The value object at a JSON pointer.</summary>
    public static JsonNode Op(this JsonNode document, string pointer) =>
        pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, (deel, sleutel) => deel[sleutel]!);

    /// <summary>
    /// Holds a file of <c>docs</c> against what it should say. With <c>BELEID_BIJWERKEN=1</c> it writes the file instead.
    /// </summary>
    public static void IsBijgewerkt(string bestand, Func<string, string> zou)
    {
        var pad = Path.Combine(Docs(), bestand);
        var inhoud = File.Exists(pad) ? File.ReadAllText(pad) : "";
        var verwacht = zou(inhoud);
        if (Environment.GetEnvironmentVariable("BELEID_BIJWERKEN") == "1")
            File.WriteAllText(pad, verwacht);
        else
            Assert.Equal(verwacht, inhoud);
    }

    /// <summary>JSON in which what fits on a line is on a line.</summary>
    public static string Opmaak(JsonNode? knoop, string inspringing = "")
    {
        var kort = knoop?.ToJsonString(OpEenRegel) ?? "null";
        if (inspringing.Length + kort.Length <= Regelbreedte || knoop is not (JsonObject or JsonArray))
            return kort;
        var dieper = inspringing + "  ";
        var (open, dicht, leden) = knoop is JsonObject vader
            ? ('{', '}', vader.Select(lid => $"{JsonSerializer.Serialize(lid.Key, OpEenRegel)}: {Opmaak(lid.Value, dieper)}"))
            : ('[', ']', knoop.AsArray().Select(lid => Opmaak(lid, dieper)));
        return $"{open}\n{string.Join(",\n", leden.Select(lid => dieper + lid))}\n{inspringing}{dicht}";
    }

    public static string Lees(string bestand) => File.ReadAllText(Path.Combine(Docs(), bestand));

    private static string Docs()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "InzetOpMaat.Functions.sln")))
            map = map.Parent ?? throw new InvalidOperationException("De solution is niet gevonden.");
        return Path.Combine(map.FullName, "docs");
    }
}
