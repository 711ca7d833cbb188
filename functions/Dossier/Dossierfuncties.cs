using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The dossier of a klant: what is known, part by part, and how complete that is.</summary>
public sealed class Dossierfuncties(Dossiervastlegging vastlegging, Dossierlezer lezer, Dossiertoegang toegang, Planvernieuwing vernieuwing, IKlok klok)
{
    private const string Bijhouden = "dossier bijhouden";
    private const string Route = "v1/klantreizen/{klantreisId}/dossier";

    [Function("DossierOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest verzoek, string klantreisId)
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, stop);
        await toegang.NoteerPlan(reis, "dossier", stop);
        return await Antwoordt(verzoek, reis.Id);
    }

    [Function("LeefgebiedenVastleggen")]
    public Task<IResult> LegLeefgebiedenVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/leefgebieden")] HttpRequest verzoek, string klantreisId) =>
        Wijzig<Leefgebiedenverzoek>(
            verzoek, klantreisId, Dossierdeel.Leefgebieden, m => m.Fouten(), m => m.Toelichting, m => dossier => dossier with { Leefgebieden = m.Leefgebieden });

    [Function("BereidheidVastleggen")]
    public Task<IResult> LegBereidheidVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/bereidheid")] HttpRequest verzoek, string klantreisId) =>
        Wijzig<Bereidheidverzoek>(
            verzoek, klantreisId, Dossierdeel.Bereidheid, m => m.Fouten(), m => m.Toelichting, m => dossier => dossier with { Bereidheid = new(m.Willen, m.Kunnen, m.Grondslag) });

    [Function("LadderVastleggen")]
    public Task<IResult> LegLadderVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/ladder")] HttpRequest verzoek, string klantreisId) =>
        Wijzig<Ladderverzoek>(
            verzoek, klantreisId, Dossierdeel.Ladder, m => m.Fouten(), m => m.Toelichting, m => dossier => dossier with { Ladder = new(m.Participatie, m.Reintegratie) });

    [Function("BelastbaarheidVastleggen")]
    public Task<IResult> LegBelastbaarheidVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/belastbaarheid")] HttpRequest verzoek, string klantreisId) =>
        Wijzig<Belastbaarheidverzoek>(
            verzoek, klantreisId, Dossierdeel.Belastbaarheid, m => m.Fouten(), m => m.Toelichting, m => dossier => dossier with { Belastbaarheid = new(m.Motivatie, m.Draagkracht, m.Draaglast) });

    [Function("CompetentiesVastleggen")]
    public Task<IResult> LegCompetentiesVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/competenties")] HttpRequest verzoek, string klantreisId) =>
        Wijzig<Competentiesverzoek>(
            verzoek, klantreisId, Dossierdeel.Competenties, m => m.Fouten(), m => m.Toelichting, m => dossier => dossier with { Competenties = m.Competenties });

    [Function("PlanVanAanpakVastleggen")]
    public async Task<IResult> LegPlanVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/plan-van-aanpak")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, stop);
        var gezien = Versie.Gezien(verzoek);
        var gelezen = await Lichaam.Lees<Planverzoek>(verzoek, stop);
        var plan = gelezen.Met(m => m.Fouten(reis.Meldingsdatum, Lokaletijd.Datum(klok.Nu))).Vereis();
        await toegang.NoteerPlan(reis, Bijhouden, stop);
        var wie = verzoek.HttpContext.Gebruiker().MedewerkerId;
        var gedaan = await vastlegging.WijzigPlan(reis.Id, gezien, plan, wie);
        if (gedaan is Vastlegging.Gelukt)
        {
            await vernieuwing.RondAf(reis.Id, wie, client);
        }

        return await Antwoordt(verzoek, reis.Id, gedaan);
    }

    private async Task<IResult> Wijzig<T>(
        HttpRequest verzoek, string klantreisId, Dossierdeel deel, Func<T, IReadOnlyList<Invoerfout>> fouten, Func<T, string?> toelichting, Func<T, Func<Dossier, Dossier>> wijzig)
        where T : class
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, stop);
        var gezien = Versie.Gezien(verzoek);
        var gelezen = await Lichaam.Lees<T>(verzoek, stop);
        var inhoud = gelezen.Met(fouten).Vereis();
        var wie = verzoek.HttpContext.Gebruiker().MedewerkerId;
        await toegang.NoteerPlan(reis, Bijhouden, stop);
        return await Antwoordt(verzoek, reis.Id, await vastlegging.Wijzig(reis.Id, gezien, deel, wie, toelichting(inhoud), wijzig(inhoud)));
    }

    private async Task<IResult> Antwoordt(HttpRequest verzoek, string klantreisId, Vastlegging gedaan) => gedaan switch
    {
        Vastlegging.Gelukt => await Antwoordt(verzoek, klantreisId),
        Vastlegging.Gewijzigd gewijzigd => throw Versie.Gewijzigd(verzoek, gewijzigd),
        Vastlegging.Botst botst => throw ProbleemException.Strijdig(botst.Uitleg),
        _ => throw Verwijzing.OnbekendeKlantreis(),
    };

    private async Task<IResult> Antwoordt(HttpRequest verzoek, string klantreisId)
    {
        var stand = await lezer.Lees(klantreisId) ?? throw Verwijzing.OnbekendeKlantreis();
        verzoek.HttpContext.Response.Headers.ETag = Versie.Kop(Versie.Van(stand));
        return Antwoord.Json(stand);
    }
}
