using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain;

/// <summary>Brings a document of an earlier release in the form of today, so that it goes on saying what it said.</summary>
internal static class Beleidsvormen
{
    private static readonly string[] Termijnen = ["streef", "fataal"];

    public static JsonNode VanVandaag(JsonNode document)
    {
        TakenInWerkdagen(document);
        return document;
    }

    // The terms of a task were once two numbers of working days, without a rule.
    private static void TakenInWerkdagen(JsonNode document)
    {
        if (document["taken"] is not JsonObject taken || document["taaktermijn"] is not null)
            return;
        foreach (var taak in taken.Select(taak => taak.Value).OfType<JsonObject>())
        {
            foreach (var termijn in Termijnen.Where(termijn => taak[termijn] is JsonObject waarde && waarde.ContainsKey("waarde")))
                taak[termijn] = new JsonObject { ["interval"] = taak[termijn]!.DeepClone() };
        }

        document["taaktermijn"] = new JsonObject
        {
            ["oorsprong"] = Toen(new JsonArray(nameof(Termijnoorsprong.Taak))),
            ["kalender"] = Toen(nameof(Dagenkalender.Kantoor)),
            ["werkdag"] = Toen(nameof(Werkdageis.Volgende)),
        };
    }

    private static JsonObject Toen(JsonNode waarde) =>
        new() { ["waarde"] = waarde, ["aanname"] = true, ["reden"] = "zo telde elke taak toen deze versie werd geschreven" };
}
