using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Households: who belongs to one, who comes and who goes. One benefit, one plan, one contact at IO (beleidskader §1.1).</summary>
public sealed class Huishoudfuncties(
    Huishoudvastlegging vastlegging, Huishoudlezer lezer, Opslag opslag, Uitkeringstarter uitkeringen, Doorgifte doorgifte, IKlok klok)
{
    private const string Wat = "Dit huishouden";
    private const string Route = "v1/huishoudens/{huishoudenId}";

    [Function("HuishoudenOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest verzoek, string huishoudenId)
    {
        var stand = await lezer.Lees(Id(huishoudenId)) ?? throw ProbleemException.NietGevonden(Wat);
        verzoek.HttpContext.Response.Headers.ETag = Versie.Kop(Versie.Van(stand));
        return Antwoord.Json(stand);
    }

    [Function("HuishoudlidOpnemen")]
    public async Task<IResult> NeemOp(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/leden")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var (id, gezien) = (Id(huishoudenId), Versie.Gezien(verzoek));
        var komst = (await Lichaam.Lees<Komstverzoek>(verzoek, verzoek.HttpContext.RequestAborted)).Met(m => m.Fouten()).Vereis();
        return await Afronden(verzoek, komst.KlantreisId, await vastlegging.NeemOp(id, gezien, komst, verzoek.HttpContext.Gebruiker().MedewerkerId), client);
    }

    [Function("HuishoudlidLatenGaan")]
    public async Task<IResult> LaatGaan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/vertrekken")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var (id, gezien) = (Id(huishoudenId), Versie.Gezien(verzoek));
        var vertrek = (await Lichaam.Lees<Vertrekverzoek>(verzoek, verzoek.HttpContext.RequestAborted)).Met(m => m.Fouten()).Vereis();
        return await Afronden(verzoek, vertrek.KlantreisId, await vastlegging.LaatGaan(id, gezien, vertrek, verzoek.HttpContext.Gebruiker().MedewerkerId), client);
    }

    [Function("UitkeringBeginnen")]
    public async Task<IResult> BeginUitkering(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/uitkering")] HttpRequest verzoek,
        string huishoudenId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Id(huishoudenId);
        var gelezen = await Lichaam.Lees<Uitkeringsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var aanvraag = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        var gedaan = await vastlegging.VraagUitkeringAan(id, aanvraag, verzoek.HttpContext.Gebruiker().MedewerkerId);
        if (gedaan is Vastlegging.Gelukt)
        {
            await uitkeringen.StartUitkering(aanvraag.KlantreisId, client);
        }

        return Uitkomstantwoord.Van(gedaan, Wat, ("uitkering", Adressen.Uitkering(id)));
    }

    private async Task<IResult> Afronden(HttpRequest verzoek, string klantreisId, Vastlegging gedaan, DurableTaskClient client)
    {
        if (gedaan is Vastlegging.Gewijzigd gewijzigd)
        {
            throw Versie.Gewijzigd(verzoek, gewijzigd);
        }

        string? huishouden = null;
        if (gedaan is Vastlegging.Gelukt)
        {
            var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
            huishouden = Adressen.Huishouden(reis.HuishoudenId);
            await doorgifte.VanSpoor(Spoorids.Huishoudverhuizing(klantreisId, reis.Huishoudverhuizingen ?? 1), client);
        }

        return Uitkomstantwoord.Van(gedaan, Wat, ("huishouden", huishouden), ("klantreis", Adressen.Klantreis(klantreisId)));
    }

    private static string Id(string huishoudenId) =>
        Verwijzing.IsKlantreis(huishoudenId) ? huishoudenId : throw ProbleemException.NietGevonden(Wat);
}
