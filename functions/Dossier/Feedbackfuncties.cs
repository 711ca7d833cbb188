using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>What a klant thinks of us, by the feedback method, and complaints.</summary>
public sealed class Feedbackfuncties(Feedbackvastlegging vastlegging, Dossiertoegang toegang, Doorgifte doorgifte, Opslag opslag)
{
    private const string Wat = "Deze klacht";
    private const string Route = "v1/klantreizen/{klantreisId}";

    [Function("TevredenheidVastleggen")]
    public async Task<IResult> Meet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/tevredenheid")] HttpRequest verzoek, string klantreisId)
    {
        var reis = await toegang.Vereis(klantreisId, verzoek.HttpContext.RequestAborted);
        var meting = await Lees<Tevredenheidsverzoek>(verzoek, m => m.Fouten());
        await toegang.Noteer(reis, "tevredenheid meten", verzoek.HttpContext.RequestAborted);
        var nummer = await vastlegging.Meet(reis.Id, Eenmaal.Van(verzoek, reis.Id, meting), meting, Wie(verzoek));
        return await Gemaakt<Tevredenheidsmeting>(verzoek, reis.Id, Sleutels.Meting(nummer));
    }

    [Function("KlachtIndienen")]
    public async Task<IResult> DienIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/klachten")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var reis = await toegang.Vereis(klantreisId, verzoek.HttpContext.RequestAborted);
        var klacht = await Lees<Klachtverzoek>(verzoek, m => m.Fouten());
        await toegang.Noteer(reis, "klacht aannemen", verzoek.HttpContext.RequestAborted);
        var nummer = await vastlegging.DienIn(reis.Id, Eenmaal.Van(verzoek, reis.Id, klacht), klacht, Wie(verzoek));
        await doorgifte.VanSpoor(Spoorids.Taak(Taak.IdVoor(reis.Id, Taaksoort.Klacht, nummer.ToString(CultureInfo.InvariantCulture))), client);
        return await Gemaakt<Klacht>(verzoek, reis.Id, Sleutels.Klacht(nummer));
    }

    [Function("KlachtAfhandelen")]
    public async Task<IResult> HandelAf(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/klachten/{nummer}/afhandeling")] HttpRequest verzoek,
        string klantreisId,
        string nummer,
        [DurableClient] DurableTaskClient client)
    {
        var stop = verzoek.HttpContext.RequestAborted;
        var reis = await toegang.Vereis(klantreisId, stop);
        var gelezen = await Lichaam.Lees<Klachtafhandelingsverzoek>(verzoek, stop);
        var afhandeling = gelezen.Met(m => m.Fouten()).Vereis();
        await toegang.Noteer(reis, "klacht afhandelen", stop);
        var gedaan = await vastlegging.HandelAf(reis.Id, Verwijzing.Nummer(nummer, Wat), afhandeling, Wie(verzoek));
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("dossier", Adressen.Dossier(reis.Id)));
    }

    private static string Wie(HttpRequest verzoek) => verzoek.HttpContext.Gebruiker().MedewerkerId;

    private static async Task<T> Lees<T>(HttpRequest verzoek, Func<T, IReadOnlyList<Invoerfout>> fouten)
        where T : class
    {
        var gelezen = await Lichaam.Lees<T>(verzoek, verzoek.HttpContext.RequestAborted);
        return (gelezen with { Fouten = [.. gelezen.Fouten, .. Idempotentiesleutel.Fouten(verzoek)] }).Met(fouten).Vereis();
    }

    private async Task<IResult> Gemaakt<T>(HttpRequest verzoek, string klantreisId, string sleutel)
        where T : class
    {
        verzoek.HttpContext.Response.Headers.Location = Adressen.Dossier(klantreisId);
        return Antwoord.Json((await opslag.Vereis<T>(klantreisId, sleutel)).Waarde, StatusCodes.Status201Created);
    }
}
