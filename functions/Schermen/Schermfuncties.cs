using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>
/// Serves the screens: one page for every address of theirs, and the files that it names. Static files need a function
/// on the real host, which tries routes in the order of the functions' names.
/// </summary>
public sealed class Schermfuncties(Schermopties opties)
{
    [Function("SchermBestandOpvragen")]
    public static IResult ToonBestand(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "app/bestanden/{naam}")] HttpRequest verzoek, string naam) =>
        Schermbestanden.Zoek(naam) is { } bestand
            ? new Schermantwoord(bestand, Schermantwoord.Vast)
            : throw ProbleemException.NietGevonden("Dit bestand");

    [Function("SchermInstellingenOpvragen")]
    public IResult ToonInstellingen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "app/instellingen.json")] HttpRequest verzoek) =>
        Antwoord.Json(opties);

    [Function("SchermTonen")]
    public IResult ToonPagina(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "app/{*scherm}")] HttpRequest verzoek, string? scherm) => Pagina();

    // The root: the host matches no empty route, but it does match one of at most zero characters.
    [Function("StartschermTonen")]
    public IResult ToonStart(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest verzoek) => Pagina();

    private Schermantwoord Pagina() => new(Schermbestanden.Pagina, Schermantwoord.Navragen, opties.Inhoudsbeleid);
}
