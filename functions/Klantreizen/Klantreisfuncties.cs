using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Where journeys stand.</summary>
public sealed partial class Klantreisfuncties(
    Overzicht overzicht, IMedewerkers medewerkers, Klantreislezer lezer, Opslag opslag, Tijdlijnlezer tijdlijnlezer, IKlok klok)
{
    [Function("KlantreizenOpvragen")]
    public async Task<IResult> ToonLijst(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/klantreizen")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var stop = verzoek.HttpContext.RequestAborted;
        var (wat, volgorde) = Klantreizenvraag.Lees(vraag, await medewerkers.Alle(stop));
        var aantal = vraag.Aantal();
        var vervolg = vraag.Vervolg(plaats => volgorde.Lees(plaats) is { KlantreisId: var id } && Verwijzing.IsKlantreis(id));
        vraag.Vereis();
        var nu = klok.Nu;
        if (Antwoordvorm.Kies(verzoek.Headers, "application/json", Csv.Mediatype) == Csv.Mediatype)
        {
            return Klantreizenblad.Van((await overzicht.Zoek(wat, volgorde, int.MaxValue, null, stop)).Klantreizen, nu);
        }

        var pagina = await overzicht.Zoek(wat, volgorde, aantal, vervolg, stop);
        return Antwoord.Json(new Klantreizenpagina(
            [.. pagina.Klantreizen.Select(rij => Klantreisregel.Van(rij, nu))], pagina.Totaal, vraag.Koppelingen(pagina.Vervolg)));
    }

    [Function("KlantreisOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/klantreizen/{klantreisId}")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var reis = await lezer.Lees(Verwijzing.Klantreis(klantreisId), client, verzoek.HttpContext.RequestAborted)
            ?? throw Verwijzing.OnbekendeKlantreis();
        var versie = Versie.Van(reis);
        verzoek.HttpContext.Response.Headers.ETag = Versie.Kop(versie);
        return Versie.IsGekend(verzoek, versie)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : Antwoord.Json(reis);
    }

    [Function("TijdlijnOpvragen")]
    public async Task<IResult> ToonTijdlijn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/klantreizen/{klantreisId}/tijdlijn")] HttpRequest verzoek,
        string klantreisId)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var vraag = new Zoekvraag(verzoek);
        var aantal = vraag.Aantal();
        var vervolg = vraag.Vervolg(Tijdlijnplaats().IsMatch);
        vraag.Vereis();
        var reis = await opslag.Lees<Klantreis>(id, Sleutels.Klantreis, verzoek.HttpContext.RequestAborted)
            ?? throw Verwijzing.OnbekendeKlantreis();

        var regels = new List<Tijdlijnregel>();
        await foreach (var regel in tijdlijnlezer.Lees(reis.Waarde, vervolg, verzoek.HttpContext.RequestAborted))
        {
            if (regels.Count == aantal)
            {
                return Pagina(regels[^1].Plaats);
            }

            regels.Add(regel);
        }

        return Pagina(null);

        IResult Pagina(string? volgende) => Antwoord.Json(new Tijdlijnpagina(
            [.. regels.Select(Gebeurtenisweergave.Van)], vraag.Koppelingen(volgende, ("klantreis", Adressen.Klantreis(id)))));
    }

    [GeneratedRegex(@"\Atijdlijn\.[0-9]{19}\.[^|]{1,400}\|[01]\z")]
    private static partial Regex Tijdlijnplaats();
}
