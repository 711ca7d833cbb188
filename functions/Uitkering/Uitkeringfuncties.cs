using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The benefit of a household: partners share one (beleidskader §1.1).</summary>
public sealed class Uitkeringfuncties(Opslag opslag, Uitkeringsvastlegging vastlegging, Doorgifte doorgifte, IKlok klok)
{
    private const string Wat = "Deze uitkering";
    private const string Route = "v1/huishoudens/{huishoudenId}/uitkering";

    [Function("UitkeringOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest verzoek, string huishoudenId)
    {
        var id = Verwijzing.Huishouden(huishoudenId);
        var uitkering = await opslag.Lees<Uitkering>(id, Sleutels.Uitkering, verzoek.HttpContext.RequestAborted)
            ?? throw ProbleemException.NietGevonden(Wat);
        return Antwoord.Json(Uitkeringweergave.Van(uitkering.Waarde));
    }

    [Function("StukkenVastleggen")]
    public async Task<IResult> LegStukkenVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/stukken")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Huishouden(huishoudenId);
        var gelezen = await Lichaam.Lees<Stukkenverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var stukken = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        return await Afronden(
            id, await vastlegging.Stukken(id, stukken.Ontvangstdatum, verzoek.HttpContext.Gebruiker().MedewerkerId), client);
    }

    [Function("BesluitVastleggen")]
    public async Task<IResult> LegBesluitVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/besluit")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Huishouden(huishoudenId);
        var gelezen = await Lichaam.Lees<Besluitverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var besluit = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        var wie = verzoek.HttpContext.Gebruiker().MedewerkerId;
        return await Afronden(
            id, await vastlegging.Besluit(id, new(besluit.Besluit, besluit.Besluitdatum), besluit.Toelichting, wie), client);
    }

    private async Task<IResult> Afronden(string huishoudenId, Vastlegging gedaan, DurableTaskClient client)
    {
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("uitkering", Adressen.Uitkering(huishoudenId)));
    }
}
