using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Putting off the handling of a complaint (Awb art. 9:11).</summary>
public sealed class Verdaagfuncties(Verdaagvastlegging vastlegging, Dossiertoegang toegang, Doorgifte doorgifte, IKlok klok)
{
    private const string Wat = "Deze klacht";

    [Function("KlachtVerdagen")]
    public async Task<IResult> Verdaag(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/klachten/{nummer}/verdagingen")] HttpRequest verzoek,
        string klantreisId,
        string nummer,
        [DurableClient] DurableTaskClient client)
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, stop);
        var gelezen = await Lichaam.Lees<Verdaagverzoek>(verzoek, stop);
        var gevraagd = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        await toegang.Noteer(reis, "klacht verdagen", stop);
        var gedaan = await vastlegging.LegVast(reis.Id, Verwijzing.Nummer(nummer, Wat), gevraagd, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("dossier", Adressen.Dossier(reis.Id)));
    }
}
