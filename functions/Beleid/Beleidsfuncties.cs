using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The versions of the policy: look, propose, preview, decide.</summary>
public sealed class Beleidsfuncties(Beleidsversies versies, Beleidsvastlegging vastlegging, Beleidsvooruitblik vooruitblik, Doorgifte doorgifte)
{
    [Function("BeleidsversiesOpvragen")]
    public async Task<IResult> ToonLijst(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/beleid/versies")] HttpRequest verzoek)
    {
        var bewaard = await versies.Alle(verzoek.HttpContext.RequestAborted);
        return Antwoord.Json(new Beleidsversielijst(
            [
                .. Beleid.Meegeleverd.Select(beleid => Beleidsversieweergave.Van(beleid, Beleidsstatus.Vastgesteld))
                    .Concat(bewaard.Select(versie => Beleidsversieweergave.Van(versie, metDocument: false)))
                    .OrderBy(versie => versie.Ingangsdatum).ThenBy(versie => versie.Versie, StringComparer.Ordinal),
            ],
            Koppeling.Naar(("self", Adressen.Beleidsversies))));
    }

    [Function("BeleidsversieOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/beleid/versies/{versie}")] HttpRequest verzoek,
        string versie)
    {
        var naam = Verwijzing.Beleidsversie(versie);
        if (Beleid.Document(naam) is { } document)
        {
            return Antwoord.Json(Beleidsversieweergave.Van(Beleid.Meegeleverd.Single(beleid => beleid.Versie == naam), Beleidsstatus.Vastgesteld, document));
        }

        var bewaard = await versies.Lees(naam, verzoek.HttpContext.RequestAborted) ?? throw Verwijzing.OnbekendeBeleidsversie();
        return Antwoord.Json(Beleidsversieweergave.Van(Bewaardbeleid.Van(bewaard.Waarde), metDocument: true));
    }

    [Function("BeleidsversieVoorstellen")]
    public async Task<IResult> StelVoor(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/beleid/versies")] HttpRequest verzoek)
    {
        var document = await Lichaam.LeesTekst(verzoek, verzoek.HttpContext.RequestAborted);
        var voorstel = await vastlegging.StelVoor(document, verzoek.HttpContext.Gebruiker().MedewerkerId);
        verzoek.HttpContext.Response.Headers.Location = Adressen.Beleidsversie(voorstel.Rij.Versie);
        return Antwoord.Json(Beleidsversieweergave.Van(voorstel, metDocument: false), StatusCodes.Status201Created);
    }

    [Function("BeleidsvoorbeeldOpvragen")]
    public async Task<IResult> ToonVoorbeeld(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/beleid/versies/{versie}/voorbeeld")] HttpRequest verzoek,
        string versie)
    {
        var naam = Verwijzing.Beleidsversie(versie);
        var beleid = Beleid.Meegeleverd.FirstOrDefault(meegeleverd => meegeleverd.Versie == naam)
            ?? (await versies.Lees(naam, verzoek.HttpContext.RequestAborted) is { } bewaard ? Bewaardbeleid.Van(bewaard.Waarde).Beleid : throw Verwijzing.OnbekendeBeleidsversie());
        return Antwoord.Json(await vooruitblik.Maak(beleid, verzoek.HttpContext.RequestAborted));
    }

    [Function("BeleidsversieVaststellen")]
    public async Task<IResult> StelVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/beleid/versies/{versie}/vaststelling")] HttpRequest verzoek,
        string versie,
        [DurableClient] DurableTaskClient client)
    {
        var naam = Verwijzing.Beleidsversie(versie);
        var gelezen = await Lichaam.Lees<Vaststellingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var besluit = gelezen.Met(m => m.Fouten()).Vereis();
        var vastgesteld = await vastlegging.StelVast(naam, besluit.VastgesteldDoor, verzoek.HttpContext.Gebruiker().MedewerkerId);
        await doorgifte.VanBeleid(naam, client);
        return Antwoord.Json(Beleidsversieweergave.Van(vastgesteld, metDocument: false));
    }

    [Function("BeleidsversieIntrekken")]
    public async Task<IResult> TrekIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/beleid/versies/{versie}/intrekking")] HttpRequest verzoek,
        string versie) => Antwoord.Json(Beleidsversieweergave.Van(
            await vastlegging.TrekIn(Verwijzing.Beleidsversie(versie), verzoek.HttpContext.Gebruiker().MedewerkerId), metDocument: false));
}
