using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions;

/// <summary>The documents of the plan van aanpak: add one, and fetch one.</summary>
public sealed class Plandocumentfuncties(
    Plandocumentvastlegging vastlegging, Dossiertoegang toegang, IDocumenten documenten, Opslag opslag)
{
    private const string Wat = "Dit document";
    private const string Route = "v1/klantreizen/{klantreisId}/dossier/plan-van-aanpak/documenten";

    [Function(Toevoegen)]
    public async Task<IResult> Voegtoe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest verzoek, string klantreisId)
    {
        var annulering = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, annulering);
        if (Idempotentiesleutel.Fouten(verzoek) is { Count: > 0 } fouten)
        {
            throw ProbleemException.Invoer(fouten);
        }

        var inhoud = await Lichaam.LeesBytes(verzoek, Documentvorm.HoogsteAantalBytes, annulering);
        var mediatype = Documentvorm.Controleer(verzoek.ContentType, inhoud.Span);
        await toegang.NoteerPlan(reis, "plan van aanpak bijhouden", annulering);
        var document = await vastlegging.Voegtoe(
            reis, Eenmaal.VanBytes(verzoek, reis.HuishoudenId, inhoud.Span), mediatype, BinaryData.FromBytes(inhoud), verzoek.HttpContext.Gebruiker().MedewerkerId, annulering);
        verzoek.HttpContext.Response.Headers.Location = Adressen.Plandocument(reis.Id, document.Nummer);
        return Antwoord.Json(Dossierlezer.Weergave(reis.Id, document), StatusCodes.Status201Created);
    }

    [Function("PlandocumentOphalen")]
    public async Task<IResult> Haal(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{nummer}")] HttpRequest verzoek, string klantreisId, string nummer)
    {
        var annulering = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, annulering);
        var document = await opslag.Lees<Plandocument>(
            reis.HuishoudenId, Sleutels.Plandocument(Verwijzing.Nummer(nummer, Wat)), annulering) ?? throw ProbleemException.NietGevonden(Wat);
        await toegang.NoteerPlan(reis, "plan van aanpak", annulering);
        var inhoud = await documenten.Lees(document.Waarde.Blob, annulering) ?? throw ProbleemException.NietGevonden(Wat);
        return TypedResults.File(
            inhoud.ToArray(), document.Waarde.Mediatype, $"plan-van-aanpak-{document.Waarde.Nummer}.{Documentvorm.Extensie(document.Waarde.Mediatype)}");
    }

    /// <summary>The function that takes a larger body than the others.</summary>
    internal const string Toevoegen = "PlandocumentToevoegen";
}
