using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>The colleagues, for whoever must choose one or wants to know who is meant. They are no klanten: their names are no secret here.</summary>
public sealed class Medewerkerfuncties(IMedewerkers medewerkers)
{
    [Function("MedewerkersOpvragen")]
    public async Task<IResult> Toon([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/medewerkers")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var rol = vraag.Keuze<Rol>("rol");
        vraag.Vereis();
        var allen = await medewerkers.Alle(verzoek.HttpContext.RequestAborted);
        return Antwoord.Json(new Medewerkerslijst(
            [
                .. allen.Where(medewerker => rol is null || medewerker.Rol == rol)
                    .OrderBy(medewerker => medewerker.Naam, StringComparer.Ordinal)
                    .ThenBy(medewerker => medewerker.Id, StringComparer.Ordinal)
                    .Select(Medewerkerweergave.Van),
            ],
            vraag.Koppelingen(null)));
    }
}

/// <summary>All colleagues, by name.</summary>
internal sealed record Medewerkerslijst(
    IReadOnlyList<Medewerkerweergave> Medewerkers,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>A colleague, without the mailbox.</summary>
internal sealed record Medewerkerweergave(string MedewerkerId, string Naam, Rol Rol, Organisatie Organisatie, string Team)
{
    public static Medewerkerweergave Van(Medewerker medewerker) =>
        new(medewerker.Id, medewerker.Naam, medewerker.Rol, medewerker.Organisatie, Teams.Van(medewerker));
}
