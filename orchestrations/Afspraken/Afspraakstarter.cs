using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Starts the track that plans, invites, reminds and follows up an appointment until it took place.</summary>
public sealed class Afspraakstarter(Opslag opslag, Sporenstarter starter, IKlok klok)
{
    [Function(nameof(StartAfspraak))]
    public async Task<Gedaan> StartAfspraak([ActivityTrigger] Afspraakopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var ouder = (await opslag.Vereis<Spoor>(Sleutels.Partitie(opdracht.SpoorId), Sleutels.Spoor(opdracht.SpoorId))).Waarde;
        await starter.Start(client, new Spoor
        {
            Id = Spoorids.Afspraak(ouder.KlantreisId, new(opdracht.Soort, opdracht.Nummer)),
            Orchestrator = nameof(AfspraakOrchestrator),
            KlantreisId = ouder.KlantreisId,
            Ouder = ouder.Id,
            VolgendMoment = klok.Nu,
            Waarom = "afspraak plannen",
        });
        return Gedaan.Waarde;
    }
}
