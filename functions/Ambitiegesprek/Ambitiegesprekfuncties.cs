using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>What came out of the ambitiegesprek.</summary>
public sealed class Ambitiegesprekfuncties(Ambitiegesprekvastlegging vastlegging, Doorgifte doorgifte, IKlok klok)
{
    [Function("AmbitiegesprekVastleggen")]
    public async Task<IResult> LegVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/ambitiegesprek")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = await Lichaam.Lees<Ambitiegesprekverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var gesprek = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await vastlegging.LegVast(
            id, gesprek.Uitkomst, gesprek.RedenAfwijking, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, "Deze klantreis", ("klantreis", Adressen.Klantreis(id)));
    }
}
