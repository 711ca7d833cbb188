using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Absence of medewerkers: reported with a proposal for what falls in it, carried out once a manager accepts it.</summary>
public sealed class Afwezigheidfuncties(Afwezigheidsvastlegging vastlegging, IMedewerkers medewerkers, Doorgifte doorgifte, IKlok klok)
{
    private const string Wat = "Deze afwezigheid";

    [Function("AfwezigheidMelden")]
    public async Task<IResult> Meld(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/afwezigheden")] HttpRequest verzoek)
    {
        var wie = verzoek.HttpContext.Gebruiker();
        var allen = await medewerkers.Alle(verzoek.HttpContext.RequestAborted);
        var gelezen = await Lichaam.Lees<Afwezigheidsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var gemeld = (gelezen with { Fouten = [.. gelezen.Fouten, .. Idempotentiesleutel.Fouten(verzoek)] })
            .Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu), allen)).Vereis();
        if (wie.Rol != Rol.Manager && wie.MedewerkerId != gemeld.MedewerkerId)
        {
            throw new ProbleemException(403, "Voor een ander meldt een manager dit.");
        }

        var id = Idempotentiesleutel.Van(verzoek, wie.MedewerkerId).AlsUuid();
        var afwezigheid = await vastlegging.Meld(id, gemeld, wie.MedewerkerId);
        verzoek.HttpContext.Response.Headers.Location = Adressen.Afwezigheid(afwezigheid.Id);
        return await Antwoordt(verzoek, afwezigheid.Id, StatusCodes.Status201Created);
    }

    /// <summary>A manager sees those of everybody, others their own.</summary>
    [Function("AfwezighedenOpvragen")]
    public async Task<IResult> ToonLijst(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/afwezigheden")] HttpRequest verzoek)
    {
        var wie = verzoek.HttpContext.Gebruiker();
        var wier = wie.Rol == Rol.Manager
            ? (await medewerkers.Alle(verzoek.HttpContext.RequestAborted)).Select(medewerker => medewerker.Id)
            : [wie.MedewerkerId];
        return Antwoord.Json(Afwezighedenlijst.Van(await vastlegging.Lijst(wier)));
    }

    [Function("AfwezigheidOpvragen")]
    public Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/afwezigheden/{afwezigheidId}")] HttpRequest verzoek,
        string afwezigheidId) => Antwoordt(verzoek, Verwijzing.Afwezigheid(afwezigheidId), StatusCodes.Status200OK);

    [Function("AfwezigheidAkkoordGeven")]
    public async Task<IResult> GeefAkkoord(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/afwezigheden/{afwezigheidId}/akkoord")] HttpRequest verzoek,
        string afwezigheidId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Afwezigheid(afwezigheidId);
        var gedaan = await vastlegging.GeefAkkoord(id, Versie.Gezien(verzoek), verzoek.HttpContext.Gebruiker().MedewerkerId);
        if (gedaan is Vastlegging.Gewijzigd gewijzigd)
        {
            throw Versie.Gewijzigd(verzoek, gewijzigd);
        }

        if (gedaan is Vastlegging.Gelukt)
        {
            await doorgifte.VanBegin(id, client);
        }

        return Uitkomstantwoord.Van(gedaan, Wat, ("afwezigheid", Adressen.Afwezigheid(id)));
    }

    [Function("AfwezigheidIntrekken")]
    public async Task<IResult> TrekIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/afwezigheden/{afwezigheidId}/intrekking")] HttpRequest verzoek,
        string afwezigheidId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Afwezigheid(afwezigheidId);
        var wie = verzoek.HttpContext.Gebruiker();
        var gelezen = await Lichaam.Lees<Afwezigheidsintrekkingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var intrekking = gelezen.Met(m => m.Fouten(Lokaletijd.Datum(klok.Nu))).Vereis();
        if (wie.Rol != Rol.Manager && await vastlegging.Toon(id) is { } afwezigheid && afwezigheid.MedewerkerId != wie.MedewerkerId)
        {
            throw new ProbleemException(403, "Voor een ander doet een manager dit.");
        }

        var gedaan = await vastlegging.TrekIn(id, Versie.Gezien(verzoek), intrekking, wie.MedewerkerId);
        if (gedaan is Vastlegging.Gewijzigd gewijzigd)
        {
            throw Versie.Gewijzigd(verzoek, gewijzigd);
        }

        await doorgifte.VanSpoor(id, client);
        return Uitkomstantwoord.Van(gedaan, Wat, ("afwezigheid", Adressen.Afwezigheid(id)));
    }

    private async Task<IResult> Antwoordt(HttpRequest verzoek, string afwezigheidId, int status)
    {
        var beeld = await vastlegging.Toon(afwezigheidId) ?? throw ProbleemException.NietGevonden(Wat);
        verzoek.HttpContext.Response.Headers.ETag = Versie.Kop(Versie.Van(beeld));
        return Antwoord.Json(beeld, status);
    }
}
