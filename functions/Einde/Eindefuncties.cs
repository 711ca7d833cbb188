using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The end of a klantreis, in whatever phase it is.</summary>
public sealed class Eindefuncties(Eindevastlegging vastlegging, Doorgifte doorgifte, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function("KlantreisBeeindigen")]
    public async Task<IResult> Beeindig(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/beeindiging")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = await Lichaam.Lees<Beeindigingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var beleid = await beleidsbron.Geldend(klok);
        var einde = gelezen.Met(m => m.Fouten(beleid, Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await vastlegging.LegVast(id, einde.Uitkomst, einde.Toelichting, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, "Deze klantreis", ("klantreis", Adressen.Klantreis(id)));
    }

    [Function("EindeIntrekken")]
    public async Task<IResult> TrekIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/beeindiging/intrekking")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var intrekking = (await Lichaam.Lees<Eindeintrekkingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted)).Met(m => m.Fouten()).Vereis();
        var gedaan = await vastlegging.TrekIn(id, intrekking.Toelichting, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, "Deze klantreis", ("klantreis", Adressen.Klantreis(id)));
    }
}
