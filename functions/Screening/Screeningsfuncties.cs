using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>What came out of the screening, and that the klant applies all the same.</summary>
public sealed class Screeningsfuncties(
    Screeningsvastlegging screening, Tochaanvraag tochaanvraag, Doorgifte doorgifte, IKlok klok)
{
    private const string Wat = "Deze klantreis";

    [Function("ScreeningVastleggen")]
    public async Task<IResult> LegVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/screening")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = await Lichaam.Lees<Screeningsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var gevonden = gelezen.Met(m => m.Fouten()).Vereis();
        var gedaan = await screening.LegVast(id, gevonden.Uitkomst, gevonden.Toelichting, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("klantreis", Adressen.Klantreis(id)));
    }

    [Function("TochAanvragen")]
    public async Task<IResult> VraagTochAan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/toch-aanvragen")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = await Lichaam.Lees<Tochaanvraagverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var aanvraag = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await tochaanvraag.LegVast(id, aanvraag.Aanvraagdatum, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("klantreis", Adressen.Klantreis(id)));
    }
}
