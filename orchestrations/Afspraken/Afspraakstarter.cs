using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Starts the track that plans, invites, reminds and follows up an appointment until it took place; not again when it is settled.</summary>
public sealed class Afspraakstarter(Opslag opslag, Uitkomsten uitkomsten, Sporenstarter starter, IKlok klok)
{
    [Function(nameof(StartAfspraak))]
    public async Task<Gedaan> StartAfspraak([ActivityTrigger] Afspraakopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var ouder = (await opslag.Vereis<Spoor>(Sleutels.Partitie(opdracht.SpoorId), Sleutels.Spoor(opdracht.SpoorId))).Waarde;
        if (await uitkomsten.Lees(ouder.Partitie, Vragen.Afspraak(new(opdracht.Soort, opdracht.Nummer))) is not null)
        {
            return Gedaan.Waarde;
        }

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
