using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Deviating from the rhythm of the policy, with a reason.</summary>
public sealed class Ritmefuncties(Afwijkingsvastlegging vastlegging, Doorgifte doorgifte, IKlok klok)
{
    [Function("MomentVerzetten")]
    public async Task<IResult> Verzet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/momenten/{soort}/afwijking")] HttpRequest verzoek,
        string klantreisId,
        string soort,
        [DurableClient] DurableTaskClient client)
    {
        var (id, moment) = (Verwijzing.Klantreis(klantreisId), Verwijzing.Moment(soort));
        var gelezen = await Lichaam.Lees<Afwijkingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var afwijking = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await vastlegging.LegVast(id, moment, afwijking, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, "Deze klantreis", ("klantreis", Adressen.Klantreis(id)));
    }
}
