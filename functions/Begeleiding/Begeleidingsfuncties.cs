using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>What professionals report of the begeleiding of a klant.</summary>
public sealed class Begeleidingsfuncties(
    Opslag opslag, Voortgangsvastlegging voortgang, Groepswijzigingsvastlegging groepswijziging, Thuisbezoekvastlegging thuisbezoek, Planvernieuwing vernieuwing, Doorgifte doorgifte, IBeleidsbron beleidsbron, IKlok klok)
{
    private const string Wat = "Deze klantreis";

    [Function("VoortgangsgesprekVastleggen")]
    public async Task<IResult> LegVoortgangVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/voortgangsgesprekken/{nummer}/uitkomst")] HttpRequest verzoek,
        string klantreisId,
        string nummer,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var welke = Verwijzing.Nummer(nummer, "Dit voortgangsgesprek");
        var eerste = Afspraak.IdVoor(id, new(Afspraaksoort.Voortgangsgesprek, welke), 1);
        var groep = await opslag.MetBeeld(id, [Sleutels.Afspraak(eerste), Sleutels.Klantreis], async () => await opslag.Lees<Afspraak>(id, Sleutels.Afspraak(eerste)) is null
            ? null
            : (await opslag.Vereis<Klantreis>(id, Sleutels.Klantreis)).Waarde.Klantgroep) ?? throw ProbleemException.NietGevonden("Dit voortgangsgesprek");

        var momenten = (await beleidsbron.Geldend(klok)).Groep(groep).Momenten;
        var onderdelen = momenten.TryGetValue(Momentsoort.Voortgangsgesprek, out var regels) ? regels.Onderdelen : [];
        var gelezen = await Lichaam.Lees<Voortgangsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var gesprek = gelezen.Met(m => m.Fouten(groep, onderdelen, Lokaletijd.Datum(klok.Nu))).Vereis();
        var wie = verzoek.HttpContext.Gebruiker().MedewerkerId;
        var gedaan = await voortgang.LegVast(id, welke, gesprek, wie);
        if (gedaan is Vastlegging.Gelukt && gesprek.PlanVanAanpakActueelOp is not null)
        {
            await vernieuwing.RondAf(id, wie, client);
        }

        await doorgifte.VanSpoor(Spoorids.Taak(Taak.IdVoor(id, Taaksoort.PlanVernieuwen, nummer)), client);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("klantreis", Adressen.Klantreis(id)));
    }

    [Function("GroepswijzigingVastleggen")]
    public async Task<IResult> WijzigGroep(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/groepswijzigingen")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = await Lichaam.Lees<Groepswijzigingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        var wijziging = gelezen.Met(m => m.Fouten()).Vereis();
        var gedaan = await groepswijziging.LegVast(
            id, wijziging, verzoek.HttpContext.Gebruiker().MedewerkerId, Versie.MisschienGezien(verzoek), client);
        if (gedaan is Vastlegging.Gewijzigd gewijzigd)
        {
            throw Versie.Gewijzigd(verzoek, gewijzigd);
        }

        return await doorgifte.Beantwoord(gedaan, client, Wat, ("klantreis", Adressen.Klantreis(id)));
    }

    [Function("ThuisbezoekToestemmingVastleggen")]
    public async Task<IResult> LegToestemmingVast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/klantreizen/{klantreisId}/thuisbezoek-toestemming")] HttpRequest verzoek,
        string klantreisId,
        [DurableClient] DurableTaskClient client)
    {
        var id = Verwijzing.Klantreis(klantreisId);
        var gelezen = (await Lichaam.Lees<Thuisbezoekverzoek>(verzoek, verzoek.HttpContext.RequestAborted)).Vereis();
        var gedaan = await thuisbezoek.LegVast(id, gelezen.Toestemming, verzoek.HttpContext.Gebruiker().MedewerkerId);
        return await doorgifte.Beantwoord(gedaan, client, Wat, ("klantreis", Adressen.Klantreis(id)));
    }
}
