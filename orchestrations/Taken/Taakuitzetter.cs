using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Makes a task, gives it to the person with the least on the list, and sets its watch running.</summary>
public sealed class Taakuitzetter(
    Opslag opslag, Stappen stappen, Sporenstarter starter, Werkvoorraad werkvoorraad, Taakopzet opzet, IKlok klok)
{
    [Function("ZetTaakUit")]
    public async Task<Taakverwijzing> ZetTaakUit([ActivityTrigger] Taakopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var partitie = Sleutels.Partitie(opdracht.SpoorId);
        var gezet = await stappen.Zorg(
            partitie, $"taak.{opdracht.Soort}.{opdracht.Ronde}".ToLowerInvariant(), werk => Maak(opdracht, werk));
        // As it is now: it may have been set out before, and be done.
        var taak = (await opslag.Vereis<Taak>(partitie, Sleutels.Taak(gezet.TaakId))).Waarde;
        await werkvoorraad.Werkbij(taak);
        await starter.Start(client, new Spoor
        {
            Id = Spoorids.Taak(taak.Id),
            Orchestrator = nameof(TaakOrchestrator),
            KlantreisId = taak.KlantreisId,
            Ouder = opdracht.SpoorId,
            VolgendMoment = klok.Nu,
            Waarom = "taak bewaken",
        });
        return gezet;
    }

    private async Task<Taakverwijzing> Maak(Taakopdracht opdracht, Werkeenheid werk)
    {
        var spoor = (await opslag.Vereis<Spoor>(werk.Partitie, Sleutels.Spoor(opdracht.SpoorId))).Waarde;
        var reis = (await opslag.Vereis<Klantreis>(spoor.KlantreisId, Sleutels.Klantreis)).Waarde;
        return new((await opzet.Voegtoe(werk, reis, opdracht.Soort, opdracht.Ronde)).Id);
    }
}
