using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>For who keeps it running: outside the contract, without a token, and without telling anything but which part is ill.</summary>
public sealed class Gezondheidsfuncties(Gezondheidscontrole controle)
{
    /// <summary>The process answers. Whoever restarts an app by this one does not restart it for an illness of another.</summary>
    [Function("GezondheidLeeft")]
    public static IResult Leeft([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/live")] HttpRequest verzoek) =>
        Antwoord.Json(new Gezondheidsbeeld(Gezondheid.Gezond, new Dictionary<string, Gezondheid>()));

    /// <summary>The app can take requests; 503 with the parts when it cannot.</summary>
    [Function("GezondheidGereed")]
    public async Task<IResult> Gereed([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/ready")] HttpRequest verzoek)
    {
        var beeld = await controle.Kijk(verzoek.HttpContext.RequestAborted);
        return Antwoord.Json(
            beeld, beeld.Stand == Gezondheid.Gezond ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
