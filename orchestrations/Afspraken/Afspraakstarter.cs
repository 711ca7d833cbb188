using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Starts the track that plans, invites, reminds and follows up an appointment until it took place; not again when it is settled.</summary>
public sealed class Afspraakstarter(Opslag opslag, Sporen sporen, Uitkomsten uitkomsten, Sporenstarter starter, IKlok klok)
{
    [Function(nameof(StartAfspraak))]
    public async Task<Gedaan> StartAfspraak([ActivityTrigger] Afspraakopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var ouder = (await opslag.Vereis<Spoor>(Sleutels.Partitie(opdracht.SpoorId), Sleutels.Spoor(opdracht.SpoorId))).Waarde;
        var naam = await Naam(ouder, opdracht);
        if (await uitkomsten.Lees(ouder.Partitie, Vragen.Afspraak(naam)) is not null)
        {
            return Gedaan.Waarde;
        }

        await starter.Start(client, Spoor(ouder.KlantreisId, naam, ouder.Id, klok.Nu));
        return Gedaan.Waarde;
    }

    /// <summary>The klant may have had one of this kind for another track, such as for the benefit of a household that was left.</summary>
    private async Task<Afspraaknaam> Naam(Spoor ouder, Afspraakopdracht opdracht)
    {
        var naam = new Afspraaknaam(opdracht.Soort, opdracht.Nummer);
        while (ouder.Partitie != ouder.KlantreisId
            && await sporen.Lees(Spoorids.Afspraak(ouder.KlantreisId, naam)) is { Waarde: var ander }
            && ander.Ouder != ouder.Id)
        {
            naam = new(naam.Soort, naam.Nummer + 1);
        }

        return naam;
    }

    /// <summary>The row of the track, as it begins.</summary>
    /// <param name="ouder">The track that waits for it, by id.</param>
    public static Spoor Spoor(string klantreisId, Afspraaknaam naam, string ouder, DateTimeOffset nu) => new()
    {
        Id = Spoorids.Afspraak(klantreisId, naam),
        Orchestrator = nameof(AfspraakOrchestrator),
        KlantreisId = klantreisId,
        Ouder = ouder,
        VolgendMoment = nu,
        Waarom = "afspraak plannen",
    };
}
