using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>What a klant can do with the link in an invitation. Looking changes nothing: mail scanners open links.</summary>
public sealed class Mijnafspraakfuncties(
    Links links, Opslag opslag, Afspraakvastlegging vastlegging, Doorgifte doorgifte, IKlok klok)
{
    private const string Route = "v1/mijn-afspraak/{token}";

    [Function("MijnAfspraakBekijken")]
    public async Task<IResult> Bekijk(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest verzoek, string token) =>
        links.Lees(token) switch
        {
            Linkuitslag.Geldig link when await Lees(link) is { } afspraak => Afspraakpagina.Toon(afspraak.Waarde, token, klok.Nu),
            Linkuitslag.Verlopen => Foutpagina(verzoek, Afspraakpagina.Verlopen(), 410),
            _ => Foutpagina(verzoek, Afspraakpagina.Onbekend(), 404),
        };

    [Function("MijnAfspraakBevestigen")]
    public Task<IResult> Bevestig(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/bevestigen")] HttpRequest verzoek,
        string token,
        [DurableClient] DurableTaskClient client) => Meld(verzoek, token, client, Afspraakstatus.Bevestigd, null);

    [Function("MijnAfspraakAfmelden")]
    public Task<IResult> Meldaf(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/afmelden")] HttpRequest verzoek,
        string token,
        [DurableClient] DurableTaskClient client) => Meld(verzoek, token, client, Afspraakstatus.Afgemeld, null);

    [Function("MijnAfspraakVerplaatsen")]
    public async Task<IResult> Verplaats(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/verplaatsen")] HttpRequest verzoek,
        string token,
        [DurableClient] DurableTaskClient client)
    {
        var tekst = (await Lichaam.LeesFormulier(verzoek, verzoek.HttpContext.RequestAborted))["wensdatum"].ToString();
        var wens = DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : (DateOnly?)null;
        return (tekst.Length > 0 && wens is null) || !Wens.IsGoed(wens, Lokaletijd.Datum(klok.Nu))
            ? Foutpagina(verzoek, Afspraakpagina.DatumNietGoed(), 400)
            : await Meld(verzoek, token, client, Afspraakstatus.Verplaatst, wens);
    }

    private Task<Gelezen<Afspraak>?> Lees(Linkuitslag.Geldig link) =>
        opslag.Lees<Afspraak>(Sleutels.Partitie(link.AfspraakId), Sleutels.Afspraak(link.AfspraakId));

    private async Task<IResult> Meld(HttpRequest verzoek, string token, DurableTaskClient client, Afspraakstatus status, DateOnly? wens)
    {
        switch (links.Lees(token))
        {
            case Linkuitslag.Geldig link:
                var gedaan = await vastlegging.DoorKlant(link.AfspraakId, status, wens);
                await doorgifte.Van(gedaan, client);
                return gedaan switch
                {
                    Vastlegging.Gelukt => new ZieAnder(Adressen.MijnAfspraak(token)),
                    Vastlegging.Botst => Foutpagina(verzoek, Afspraakpagina.NietMogelijk(), 409),
                    _ => Foutpagina(verzoek, Afspraakpagina.Onbekend(), 404),
                };
            case Linkuitslag.Verlopen:
                return Foutpagina(verzoek, Afspraakpagina.Verlopen(), 410);
            default:
                return Foutpagina(verzoek, Afspraakpagina.Onbekend(), 404);
        }
    }

    private static Pagina Foutpagina(HttpRequest verzoek, Pagina pagina, int status) =>
        Pagina.Gewenst(verzoek) ? pagina : throw new ProbleemException(status, pagina.Titel);
}
