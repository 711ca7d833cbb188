using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>The figures of the policy's chapter 5, from the days that are closed.</summary>
public sealed class Rapportagefuncties(Rapportagelezer lezer, IKlok klok)
{
    private const int EersteJaar = 2020;
    private const int MeesteDagen = 731;

    [Function("RapportageKwartaalOpvragen")]
    public async Task<IResult> ToonKwartaal(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/rapportages/kwartaal")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var jaar = vraag.Getal("jaar", EersteJaar, Lokaletijd.Datum(klok.Nu).Year);
        var nummer = vraag.Getal("kwartaal", 1, 4);
        var peildatum = vraag.Dag("peildatum");
        vraag.Vereis();
        var kwartaal = new Kwartaal(jaar, nummer);
        if (peildatum < kwartaal.Van)
        {
            throw ProbleemException.Invoer([new("peildatum", "De peildatum ligt voor het kwartaal.")]);
        }

        var rapport = Kwartaalweergave.Van(kwartaal, await lezer.Kwartaal(kwartaal, peildatum, verzoek.HttpContext.RequestAborted), Adres(verzoek));
        return Rapportagecsv.IsGevraagd(verzoek)
            ? Rapportagecsv.Van($"kwartaal-{jaar}-{nummer}", Rapportagecsv.Kwartaal(rapport), verzoek.HttpContext.Response)
            : Antwoord.Json(rapport);
    }

    [Function("RapportageVerloopOpvragen")]
    public async Task<IResult> ToonVerloop(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/rapportages/verloop")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var (van, tot) = (vraag.Dag("van", verplicht: true), vraag.Dag("tot", verplicht: true));
        vraag.Vereis();
        if (tot < van || tot!.Value.DayNumber - van!.Value.DayNumber >= MeesteDagen)
        {
            throw ProbleemException.Invoer([new("tot", $"Kies een dag vanaf van, hoogstens {MeesteDagen} dagen later.")]);
        }

        var dagen = await lezer.Dagen(van.Value, tot.Value, verzoek.HttpContext.RequestAborted);
        var verloop = Verloopweergave.Van(van.Value, tot.Value, dagen, Adres(verzoek));
        return Rapportagecsv.IsGevraagd(verzoek)
            ? Rapportagecsv.Van("verloop", Rapportagecsv.Verloop(verloop), verzoek.HttpContext.Response)
            : Antwoord.Json(verloop);
    }

    private static string Adres(HttpRequest verzoek) => verzoek.Path + verzoek.QueryString.ToString();
}
