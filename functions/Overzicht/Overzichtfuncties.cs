using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>All journeys together.</summary>
public sealed class Overzichtfuncties(Overzichtlezer lezer, Herbouwer herbouwer)
{
    [Function("OverzichtOpvragen")]
    public async Task<IResult> Toon([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/overzicht")] HttpRequest verzoek) =>
        Antwoord.Json(await lezer.Lees(verzoek.HttpContext.RequestAborted));

    /// <summary>Works out anew what the lists are drawn from, for when they do not say what the journeys say.</summary>
    [Function("OverzichtHerbouwen")]
    public async Task<IResult> Herbouw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/overzicht/_herbouw")] HttpRequest verzoek,
        [DurableClient] DurableTaskClient client)
    {
        await herbouwer.Start(client, verzoek.HttpContext.RequestAborted);
        return Antwoord.Json(new Herbouwantwoord(Koppeling.Naar(("overzicht", Adressen.Overzicht))), StatusCodes.Status202Accepted);
    }
}
