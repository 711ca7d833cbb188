using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The trajecten of a klant, each followed until it ends.</summary>
public sealed class Trajectfuncties(Trajectvastlegging vastlegging, Dossiertoegang toegang, Opslag opslag, Doorgifte doorgifte, IBeleidsbron beleidsbron, IKlok klok)
{
    private const string Wat = "Dit traject";
    private const string Doel = "traject bijhouden";
    private const string Route = "v1/klantreizen/{klantreisId}/trajecten";

    [Function("TrajectBeginnen")]
    public async Task<IResult> Begin(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, stop);
        var id = reis.Id;
        var beleid = await beleidsbron.Geldend(klok);
        var gelezen = await Lichaam.Lees<Trajectverzoek>(verzoek, stop);
        var nieuw = (gelezen with { Fouten = [.. gelezen.Fouten, .. Idempotentiesleutel.Fouten(verzoek)] })
            .Met(m => m.Fouten(beleid, Lokaletijd.Datum(klok.Nu))).Vereis();
        await toegang.Noteer(reis, Doel, stop);
        var nummer = await vastlegging.Begin(id, Eenmaal.Van(verzoek, id, nieuw), nieuw, verzoek.HttpContext.Gebruiker().MedewerkerId);
        await doorgifte.VanSpoor(Spoorids.Traject(id, nummer), client);
        verzoek.HttpContext.Response.Headers.Location = Adressen.Dossier(id);
        return Antwoord.Json(
            Trajectweergave.Van((await opslag.Vereis<Traject>(id, Sleutels.Traject(nummer))).Waarde), StatusCodes.Status201Created);
    }

    [Function("TrajectcontactVastleggen")]
    public async Task<IResult> LegContactVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{nummer}/contacten")] HttpRequest verzoek,
        string klantreisId,
        string nummer,
        [DurableClient] DurableTaskClient client)
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var (reis, traject) = await Vereis(klantreisId, nummer, stop);
        var id = reis.Id;
        var beleid = await beleidsbron.Geldend(klok);
        var gelezen = await Lichaam.Lees<Trajectcontactverzoek>(verzoek, stop);
        var contact = (gelezen with { Fouten = [.. gelezen.Fouten, .. Idempotentiesleutel.Fouten(verzoek)] })
            .Met(m => m.Fouten(traject, beleid, Lokaletijd.Datum(klok.Nu))).Vereis();
        await toegang.Noteer(reis, Doel, stop);
        var gedaan = await vastlegging.LegContactVast(
            id, traject.Nummer, Eenmaal.Van(verzoek, id, contact), contact, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("dossier", Adressen.Dossier(id)));
    }

    [Function("TrajectAfronden")]
    public async Task<IResult> RondAf(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{nummer}/afronding")] HttpRequest verzoek,
        string klantreisId,
        string nummer,
        [DurableClient] DurableTaskClient client)
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var (reis, traject) = await Vereis(klantreisId, nummer, stop);
        var id = reis.Id;
        var gelezen = await Lichaam.Lees<Trajectafrondingsverzoek>(verzoek, stop);
        var einde = gelezen.Met(m => m.Fouten(traject, Lokaletijd.Datum(klok.Nu))).Vereis();
        await toegang.Noteer(reis, Doel, stop);
        var gedaan = await vastlegging.RondAf(id, traject.Nummer, einde, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("dossier", Adressen.Dossier(id)));
    }

    private async Task<(Klantreis Reis, Traject Traject)> Vereis(string klantreisId, string nummer, CancellationToken annulering)
    {
        var reis = await toegang.Vereis(klantreisId, annulering);
        var traject = await opslag.Lees<Traject>(reis.Id, Sleutels.Traject(Verwijzing.Nummer(nummer, Wat)), annulering);
        return traject is null ? throw ProbleemException.NietGevonden(Wat) : (reis, traject.Waarde);
    }
}
