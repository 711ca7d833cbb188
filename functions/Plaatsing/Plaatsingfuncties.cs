using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The places that a klant finds, and the way back when it does not last.</summary>
public sealed class Plaatsingfuncties(
    Plaatsingsvastlegging plaatsingen, Terugvalvastlegging terugval, Doorgifte doorgifte, IKlok klok)
{
    private const string Wat = "Deze klantreis";

    [Function("PlaatsingVastleggen")]
    public async Task<IResult> LegVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/plaatsingen")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = await Lichaam.Lees<Plaatsingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var plaatsing = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await plaatsingen.LegVast(id, plaatsing, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("klantreis", Adressen.Klantreis(id)));
    }

    [Function("TerugvalVastleggen")]
    public async Task<IResult> LegTerugvalVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/terugval")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = await Lichaam.Lees<Terugvalverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var terug = gelezen.Met(m => m.Fouten()).Vereis();
        var gedaan = await terugval.LegVast(id, terug, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("klantreis", Adressen.Klantreis(id)));
    }
}
