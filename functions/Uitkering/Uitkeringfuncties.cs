using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The benefit of a household: partners share one (beleidskader §1.1).</summary>
public sealed class Uitkeringfuncties(
    Opslag opslag, Uitkeringsvastlegging vastlegging, Termijnvastlegging termijn, Doorgifte doorgifte, IBeleidsbron beleidsbron, IKlok klok)
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
        var stand = Uitkeringweergave.Van(uitkering.Waarde, await beleidsbron.Geldend(klok), Lokaletijd.Datum(klok.Nu));
        verzoek.HttpContext.Response.Headers.ETag = Versie.Kop(Versie.Van(stand));
        return Antwoord.Json(stand);
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

    [Function("BeslistermijnOpschorten")]
    public async Task<IResult> SchortOp(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/opschortingen")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var (id, gezien) = (Verwijzing.Huishouden(huishoudenId), Versie.MisschienGezien(verzoek));
        var (beleid, vandaag) = (await beleidsbron.Geldend(klok), Lokaletijd.Datum(klok.Nu));
        var opschorting = (await Lichaam.Lees<Opschortingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted)).Met(m => m.Fouten(beleid, vandaag)).Vereis();
        return await Gewijzigd(verzoek, id, await termijn.SchortOp(id, opschorting, gezien, verzoek.HttpContext.Gebruiker().MedewerkerId), client);
    }

    [Function("BeslistermijnHervatten")]
    public async Task<IResult> Hervat(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/hervatting")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var (id, gezien) = (Verwijzing.Huishouden(huishoudenId), Versie.MisschienGezien(verzoek));
        var hervatting = (await Lichaam.Lees<Hervattingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted)).Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        return await Gewijzigd(verzoek, id, await termijn.Hervat(id, hervatting, gezien, verzoek.HttpContext.Gebruiker().MedewerkerId), client);
    }

    [Function("BeslistermijnVerlengen")]
    public async Task<IResult> Verleng(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/verlengingen")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var (id, gezien) = (Verwijzing.Huishouden(huishoudenId), Versie.MisschienGezien(verzoek));
        var beleid = await beleidsbron.Geldend(klok);
        var verlenging = (await Lichaam.Lees<Verlengingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted)).Met(m => m.Fouten(beleid)).Vereis();
        return await Gewijzigd(verzoek, id, await termijn.Verleng(id, verlenging, gezien, verzoek.HttpContext.Gebruiker().MedewerkerId), client);
    }

    private Task<IResult> Gewijzigd(HttpRequest verzoek, string huishoudenId, Vastlegging gedaan, DurableTaskClient client) =>
        gedaan is Vastlegging.Gewijzigd gewijzigd ? throw Versie.Gewijzigd(verzoek, gewijzigd) : Afronden(huishoudenId, gedaan, client);

    private async Task<IResult> Afronden(string huishoudenId, Vastlegging gedaan, DurableTaskClient client)
    {
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("uitkering", Adressen.Uitkering(huishoudenId)));
    }
}
