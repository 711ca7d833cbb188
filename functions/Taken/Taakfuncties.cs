using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The work list.</summary>
public sealed partial class Taakfuncties(Opslag opslag, Werkvoorraadlezer lezer, Taakvastlegging vastlegging, Doorgifte doorgifte)
{
    [Function("TakenOpvragen")]
    public async Task<IResult> ToonLijst(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/taken")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var medewerker = vraag.Tekst("medewerker");
        var rol = vraag.Keuze<Rol>("rol");
        vraag.Keuze("status", Taakstatus.Open);
        var aantal = vraag.Aantal();
        var vervolg = vraag.Vervolg(Taaksleutel().IsMatch);
        vraag.Vereis();

        var taken = new List<Taakweergave>();
        var laatste = "";
        await foreach (var (sleutel, taak) in lezer.Lees(medewerker, rol, vervolg))
        {
            if (taken.Count == aantal)
            {
                return Antwoord.Json(new Takenpagina(taken, vraag.Koppelingen(laatste)));
            }

            laatste = sleutel;
            taken.Add(Taakweergave.Van(taak));
        }

        return Antwoord.Json(new Takenpagina(taken, vraag.Koppelingen(null)));
    }

    [Function("TaakOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/taken/{taakId}")] HttpRequest verzoek,
        string taakId)
    {
        var id = Verwijzing.Taak(taakId);
        var taak = await opslag.Lees<Taak>(Sleutels.Partitie(id), Sleutels.Taak(id), verzoek.HttpContext.RequestAborted)
            ?? throw ProbleemException.NietGevonden("Deze taak");
        verzoek.HttpContext.Response.Headers.ETag = Versie.Kop(Versie.Van(taak.Waarde));
        return Antwoord.Json(Taakweergave.Van(taak.Waarde));
    }

    [Function("TaakAfronden")]
    public async Task<IResult> RondAf(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/taken/{taakId}/afronding")] HttpRequest verzoek,
        string taakId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Taak(taakId);
        var gelezen = await Lichaam.Lees<Taakafrondingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var afronding = gelezen.Met(m => m.Fouten()).Vereis();
        var gedaan = await vastlegging.LegVast(id, afronding.Toelichting, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, "Deze taak", ("taken", Adressen.Taken));
    }

    [GeneratedRegex(@"\A[0-9]{8}\.[a-z0-9.-]{1,200}\z")]
    private static partial Regex Taaksleutel();
}
