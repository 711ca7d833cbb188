using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// What a generation would ask first, in the step that opens it: so a heartbeat is one step. Whatever fails here is left for
/// that step itself, which is tried again and in the end waits for a person.
/// </summary>
public sealed class Eerstekijker(Opslag opslag, Begeleidingskijker begeleiding, Taakkijker taken)
{
    /// <summary>The rows at which it looks, as for <see cref="Opslag.MetBeeld"/>.</summary>
    public static IEnumerable<string> Leest(string spoorId) =>
        Spoorids.IsAfspraak(spoorId) ? [Sleutels.Spoor(spoorId), Afsprakenregister.Rondes(Afsprakenregister.Naam(spoorId)), Sleutels.Stap($"{Sleutels.Naam(spoorId)}.")]
        : Spoorids.IsTaak(spoorId) ? Taakkijker.Leest(spoorId)
        : Sleutels.Partitie(spoorId) == spoorId ? Begeleidingskijker.Leest(spoorId)
        : [Sleutels.Spoor(spoorId)];

    public async Task<Eersteblik?> Kijk(Spoor spoor, Fase fase, int? ronde, DateTimeOffset hartslag, DurableTaskClient client)
    {
        try
        {
            return spoor switch
            {
                { Klaar: true } => null,
                { Orchestrator: nameof(KlantreisOrchestrator) } when fase is Fase.Begeleiding or Fase.Nazorg =>
                    new(Begeleiding: await begeleiding.Bekijk(new(spoor.KlantreisId, hartslag), client)),
                { Orchestrator: nameof(TaakOrchestrator) } =>
                    new(Taak: await taken.Bekijk(new(spoor.Id, spoor.KlantreisId, hartslag, null), client)),
                _ when ronde is { } nummer => await Gepland(new(spoor.Id, nummer)),
                _ => null,
            };
        }
#pragma warning disable CA1031 // The step itself will say what is wrong.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>A round that was planned before; the first time planning is a step of its own.</summary>
    private async Task<Eersteblik?> Gepland(Rondeopdracht ronde) =>
        await opslag.Lees<Planuitkomst>(Sleutels.Partitie(ronde.SpoorId), Sleutels.Stap(Afspraakplanning.Stap(ronde))) is { Waarde: var plan }
            ? new(Plan: plan)
            : null;
}
