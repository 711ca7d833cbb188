using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>The persons behind the journeys. What is asked stands in a body: a name or BSN is never in an address.</summary>
public sealed partial class Klantfuncties(Klantzoeker klanten, Inzagetoets toets, IInzagelog inzagelog)
{
    [Function("KlantenZoeken")]
    public async Task<IResult> Zoek([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klanten/_zoek")] HttpRequest verzoek)
    {
        var gelezen = await Lichaam.Lees<Klantzoekverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var vraag = gelezen.Met(m => m.Fouten()).Vereis();
        return Antwoord.Json(new Klantenlijst(await klanten.Zoek(vraag, verzoek.HttpContext.RequestAborted)));
    }

    [Function("KlantBekijken")]
    public async Task<IResult> Bekijk(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klanten/{klantId}/_bekijk")] HttpRequest verzoek, string klantId)
    {
        var id = Verwijzing.Klant(klantId);
        var gelezen = await Lichaam.Lees<Klantbekijkverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var vraag = gelezen.Met(m => m.Fouten()).Vereis();
        return Antwoord.Json(await klanten.Bekijk(id, vraag.Reden, verzoek.HttpContext.RequestAborted) ?? throw Verwijzing.OnbekendeKlant());
    }

    [Function("InzagenOpvragen")]
    public async Task<IResult> ToonInzagen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/klanten/{klantId}/inzagen")] HttpRequest verzoek, string klantId)
    {
        var id = Verwijzing.Klant(klantId);
        var vraag = new Zoekvraag(verzoek);
        var aantal = vraag.Aantal();
        var vervolg = vraag.Vervolg(Inzageplaats().IsMatch);
        vraag.Vereis();
        var reizen = await klanten.Reizen(id, verzoek.HttpContext.RequestAborted);
        if (reizen.Count == 0)
        {
            throw Verwijzing.OnbekendeKlant();
        }

        // A manager accounts for who looked, and sees nothing of the klant in this.
        if (!Inzagerecht.VraagtOmReden(verzoek.HttpContext.Gebruiker().Rollen))
        {
            await toets.Eis(id, [.. reizen.Select(rij => rij.KlantreisId)], annulering: verzoek.HttpContext.RequestAborted);
        }

        var regels = await inzagelog.Lees(id, vervolg, verzoek.HttpContext.RequestAborted)
            .Take(aantal + 1).ToListAsync(verzoek.HttpContext.RequestAborted);
        return Antwoord.Json(new Inzagenpagina(
            [.. regels.Take(aantal).Select(regel => new Inzageweergave(regel.Inzage.Op, regel.Inzage.Wie, regel.Inzage.Rol, regel.Inzage.Doel, regel.Inzage.Reden))],
            vraag.Koppelingen(regels.Count > aantal ? regels[aantal - 1].Plaats : null)));
    }

    [GeneratedRegex(@"\A[0-9]{19}\.[0-9a-f]{16}\z")]
    private static partial Regex Inzageplaats();
}
