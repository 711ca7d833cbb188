using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The begin of a klantreis: desk, phone or website. Source: beleidskader §4.1.</summary>
public sealed class Meldingsfuncties(Meldingsvastlegging vastlegging, Doorgifte doorgifte, Meters meters, IKlok klok)
{
    [Function("MeldingDoen")]
    public async Task<IResult> Doe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/meldingen")] HttpRequest verzoek,
        [DurableClient] DurableTaskClient client)
    {
        var wie = verzoek.HttpContext.Gebruiker().MedewerkerId;
        var melding = await Meldinglezer.Lees(verzoek, Lokaletijd.Datum(klok.Nu), Idempotentiesleutel.Fouten(verzoek));
        var afdruk = await vastlegging.LegVast(melding, Idempotentiesleutel.Van(verzoek, wie), wie);
        await doorgifte.VanBegin(afdruk.KlantreisId, client);
        meters.Gemeld(melding.Kanaal);
        return Meldingsantwoord.Van(afdruk, verzoek.HttpContext.Response);
    }
}
