using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Appointments, for medewerkers.</summary>
public sealed class Afspraakfuncties(Opslag opslag, Afspraakvastlegging vastlegging, Doorgifte doorgifte, IKlok klok)
{
    private const string Wat = "Deze afspraak";

    [Function("AfspraakOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/afspraken/{afspraakId}")] HttpRequest verzoek,
        string afspraakId)
    {
        var id = Verwijzing.Afspraak(afspraakId);
        var afspraak = await opslag.Lees<Afspraak>(Sleutels.Partitie(id), Sleutels.Afspraak(id), verzoek.HttpContext.RequestAborted)
            ?? throw ProbleemException.NietGevonden(Wat);
        return Antwoord.Json(Afspraakweergave.Van(afspraak.Waarde));
    }

    [Function("AfspraakuitkomstVastleggen")]
    public async Task<IResult> LegVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/afspraken/{afspraakId}/uitkomst")] HttpRequest verzoek,
        string afspraakId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Afspraak(afspraakId);
        var gelezen = await Lichaam.Lees<Afspraakuitkomstverzoek>(verzoek);
        var melding = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await vastlegging.Uitkomst(
            id, melding.Status, melding.Wensdatum, melding.Toelichting, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(
            gedaan, client, Wat, ("afspraak", Adressen.Afspraak(id)), ("klantreis", Adressen.Klantreis(Sleutels.Partitie(id))));
    }
}
