using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>For a beheerder: a journey that is stuck.</summary>
public sealed class Herstartfuncties(Herstart herstart)
{
    [Function("KlantreisHerstarten")]
    public async Task<IResult> Start(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/herstart")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gestart = await herstart.Doe(id, verzoek.HttpContext.Gebruiker().MedewerkerId, client, verzoek.HttpContext.RequestAborted)
            ?? throw Verwijzing.OnbekendeKlantreis();
        return Antwoord.Json(new Herstartantwoord(gestart, Koppeling.Naar(("klantreis", Adressen.Klantreis(id)))));
    }
}

/// <summary>What was started again, by name.</summary>
internal sealed record Herstartantwoord(
    IReadOnlyList<string> Gestart, [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);
