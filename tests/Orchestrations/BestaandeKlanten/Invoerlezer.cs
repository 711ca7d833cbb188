using System.Text.Json.Nodes;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What a list of existing clients led to.</summary>
internal static class Invoerlezer
{
    public static async Task<string> VoerIn(this Proefgemeente gemeente, string csv)
    {
        var antwoord = await gemeente.Lukt(HttpMethod.Post, "/v1/invoer", Rol.Manager, Proeflijst.Inhoud(csv), sleutel: "lijst");
        return antwoord["invoerId"]!.GetValue<string>();
    }

    public static Task<JsonNode> Invoer(this Proefgemeente gemeente, string id) => gemeente.Lukt(HttpMethod.Get, $"/v1/invoer/{id}", Rol.Beheerder);

    /// <summary>Every journey, by the reference of its person.</summary>
    public static async Task<IReadOnlyDictionary<string, Klantreis>> Bestaanden(this Proefgemeente gemeente)
    {
        var gevonden = new Dictionary<string, Klantreis>();
        await foreach (var partitie in gemeente.Rijen.Partities(Tabel.Klantreizen))
        {
            if (await gemeente.Opslag.Lees<Klantreis>(partitie, Sleutels.Klantreis) is { Waarde: var reis })
            {
                var persoon = await gemeente.Rijen.Lees(Tabel.Personen, reis.PersoonId, reis.PersoonId);
                gevonden.Add(Rijinhoud.Lees<Persoon>(persoon!.Inhoud).Referentie!, reis);
            }
        }

        return gevonden;
    }
}
