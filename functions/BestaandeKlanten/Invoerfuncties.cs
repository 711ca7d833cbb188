using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Existing clients as a list: take it in, see how far it is, stop it and go on.</summary>
public sealed class Invoerfuncties(Invoervastlegging vastlegging, Invoerregister register, Doorgifte doorgifte)
{
    [Function("InvoerDoen")]
    public async Task<IResult> Doe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/invoer")] HttpRequest verzoek,
        [DurableClient] DurableTaskClient client)
    {
        var wie = verzoek.HttpContext.Gebruiker().MedewerkerId;
        var tekst = await Lichaam.LeesTekst(verzoek, Klantenlijstlezer.Mediatype, verzoek.HttpContext.RequestAborted);
        if (Idempotentiesleutel.Fouten(verzoek) is { Count: > 0 } fouten)
        {
            throw ProbleemException.Invoer(fouten);
        }

        // A key of the same sender for something else is another key.
        var invoer = await vastlegging.Neem(tekst, Idempotentiesleutel.Van(verzoek, $"{wie}\ninvoer"), wie);
        await doorgifte.VanInvoer(invoer.Id, client);
        verzoek.HttpContext.Response.Headers.Location = Adressen.Invoer(invoer.Id);
        return Antwoord.Json(Invoerweergave.Van(invoer), StatusCodes.Status202Accepted);
    }

    [Function("InvoerOpvragen")]
    public async Task<IResult> Toon(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/invoer/{invoerId}")] HttpRequest verzoek,
        string invoerId)
    {
        var invoer = await register.Lees(Verwijzing.Invoer(invoerId), verzoek.HttpContext.RequestAborted)
            ?? throw ProbleemException.NietGevonden("Deze invoer");
        return Antwoord.Json(Invoerweergave.Van(invoer.Waarde));
    }

    [Function("InvoerOnderbreken")]
    public async Task<IResult> Onderbreek(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/invoer/{invoerId}/onderbreking")] HttpRequest verzoek,
        string invoerId) => Antwoord.Json(Invoerweergave.Van(
            await vastlegging.Onderbreek(Verwijzing.Invoer(invoerId), verzoek.HttpContext.Gebruiker().MedewerkerId)));

    [Function("InvoerHervatten")]
    public async Task<IResult> Hervat(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/invoer/{invoerId}/hervatting")] HttpRequest verzoek,
        string invoerId,
        [DurableClient] DurableTaskClient client)
    {
        var invoer = await vastlegging.Hervat(Verwijzing.Invoer(invoerId));
        await doorgifte.VanInvoer(invoer.Id, client);
        return Antwoord.Json(Invoerweergave.Van(invoer));
    }
}
