using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Tasks that change hands: one by whoever has it or takes it, many by a manager.</summary>
public sealed class Toewijzingsfuncties(Taaktoewijzing toewijzing, Taakherverdeling herverdeling, Doorgifte doorgifte)
{
    private const string Wat = "Deze taak";

    [Function("TaakToewijzen")]
    public async Task<IResult> WijsToe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/taken/{taakId}/toewijzing")] HttpRequest verzoek,
        string taakId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Taak(taakId);
        var gelezen = await Lichaam.Lees<Toewijzingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var gevraagd = gelezen.Met(m => m.Fouten()).Vereis();
        var gedaan = await toewijzing.LegVast(id, gevraagd, Versie.Gezien(verzoek), verzoek.HttpContext.Gebruiker().MedewerkerId);
        if (gedaan is Vastlegging.Gewijzigd gewijzigd)
        {
            throw Versie.Gewijzigd(verzoek, gewijzigd);
        }

        return await doorgifte.Beantwoord(gedaan, client, Wat, ("taak", Adressen.Taak(id)), ("taken", Adressen.Taken));
    }

    [Function("TakenHerverdelen")]
    public async Task<IResult> Herverdeel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/taken/_herverdeel")] HttpRequest verzoek,
        [DurableClient] DurableTaskClient client)
    {
        var gelezen = await Lichaam.Lees<Herverdelingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var gevraagd = gelezen.Met(m => m.Fouten()).Vereis();
        var gedaan = await herverdeling.LegVast(gevraagd, verzoek.HttpContext.Gebruiker().MedewerkerId);
        foreach (var (_, vastlegging) in gedaan)
        {
            await doorgifte.Van(vastlegging, client);
        }

        return Antwoord.Json(new Herverdelingsantwoord(
            gedaan.Count(regel => regel.Gedaan is Vastlegging.Gelukt),
            [.. gedaan.Select(regel => Regel(regel.TaakId, regel.Gedaan))],
            Koppeling.Naar(("taken", Adressen.Taken))));
    }

    private static Herverdelingsregel Regel(string taakId, Vastlegging gedaan) => gedaan switch
    {
        Vastlegging.Gelukt { Uitkomst.Waarde: var naar } => new(taakId, naar, null),
        Vastlegging.Botst { Uitleg: var uitleg } => new(taakId, null, uitleg),
        _ => new(taakId, null, "Deze taak bestaat niet."),
    };
}
