using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>The omgekeerde toets: a person weighs what a rule would do to a klant before deciding. Source: beleidskader §3.2.</summary>
public sealed class Handhavingsfuncties(Toetsvastlegging vastlegging, Doorgifte doorgifte)
{
    [Function("OmgekeerdeToetsVastleggen")]
    public async Task<IResult> LegVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/omgekeerde-toetsen/{nummer}")] HttpRequest verzoek,
        string klantreisId,
        string nummer,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var signaal = Verwijzing.Signaal(nummer);
        var gelezen = await Lichaam.Lees<OmgekeerdeToetsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var toets = gelezen.Met(m => m.Fouten()).Vereis();
        var gedaan = await vastlegging.LegVast(id, signaal, toets, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, "Dit signaal", ("klantreis", Adressen.Klantreis(id)));
    }
}
