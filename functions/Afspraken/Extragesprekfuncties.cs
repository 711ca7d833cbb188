using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Appointments that a professional adds to those of the policy.</summary>
public sealed class Extragesprekfuncties(Extragesprekvastlegging vastlegging, Doorgifte doorgifte, IKlok klok)
{
    [Function("ExtragesprekVragen")]
    public async Task<IResult> Vraag(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/afspraken")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var wie = verzoek.HttpContext.Gebruiker();
        var gelezen = await Lichaam.Lees<Extragesprekverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var gesprek = (gelezen with { Fouten = [.. gelezen.Fouten, .. Idempotentiesleutel.Fouten(verzoek)] })
            .Met(m => m.Fouten(m.Rol ?? wie.Rol, Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await vastlegging.Vraag(id, gesprek, gesprek.Rol ?? wie.Rol, Eenmaal.Van(verzoek, id, gesprek), wie.MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, "Deze klantreis", ("klantreis", Adressen.Klantreis(id)));
    }
}
