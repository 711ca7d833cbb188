using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>The figures of the policy's chapter 5, from the days that are closed.</summary>
public sealed class Rapportagefuncties(Rapportagelezer lezer, IKlok klok)
{
    // The first whole year of the policy.
    private const int EersteJaar = 2021;
    private const int MeesteDagen = 731;

    [Function("RapportageKwartaalOpvragen")]
    public async Task<IResult> ToonKwartaal(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/rapportages/kwartaal")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var jaar = vraag.Getal("jaar", EersteJaar, Lokaletijd.Datum(klok.Nu).Year);
        var nummer = vraag.Getal("kwartaal", 1, 4);
        var peildatum = vraag.Datum("peildatum");
        vraag.Vereis();
        var kwartaal = new Kwartaal(jaar, nummer);
        if (peildatum < kwartaal.Van)
        {
            throw ProbleemException.Invoer([new("peildatum", "De peildatum ligt voor het kwartaal.")]);
        }

        var rapport = Kwartaalweergave.Van(kwartaal, await lezer.Kwartaal(kwartaal, peildatum, verzoek.HttpContext.RequestAborted), Adres(verzoek));
        return IsCsv(verzoek)
            ? new Csv($"kwartaal-{jaar}-{nummer}", Rapportagecsv.Kwartaalkoppen, Rapportagecsv.Kwartaal(rapport))
            : Antwoord.Json(rapport);
    }

    [Function("RapportageVerloopOpvragen")]
    public async Task<IResult> ToonVerloop(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/rapportages/verloop")] HttpRequest verzoek)
    {
        var vraag = new Zoekvraag(verzoek);
        var (van, tot) = (vraag.VereisDatum("van"), vraag.VereisDatum("tot"));
        vraag.Vereis();
        if (tot < van || tot.DayNumber - van.DayNumber >= MeesteDagen)
        {
            throw ProbleemException.Invoer([new("tot", $"Kies een dag vanaf van, hoogstens {MeesteDagen} dagen later.")]);
        }

        var dagen = await lezer.Dagen(van, tot, verzoek.HttpContext.RequestAborted);
        var verloop = Verloopweergave.Van(van, tot, dagen, Adres(verzoek));
        return IsCsv(verzoek)
            ? new Csv("verloop", Rapportagecsv.Verloopkoppen, Rapportagecsv.Verloop(verloop))
            : Antwoord.Json(verloop);
    }

    private static bool IsCsv(HttpRequest verzoek) => Antwoordvorm.Kies(verzoek.Headers, "application/json", Csv.Mediatype) == Csv.Mediatype;

    private static string Adres(HttpRequest verzoek) => verzoek.Path + verzoek.QueryString.ToString();
}
