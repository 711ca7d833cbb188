using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The step by which any track sets out a task.</summary>
public sealed class Taakuitzetter(Stappen stappen, Sporen sporen, Sporenstarter starter, Taakmaker taken, Overzicht overzicht)
{
    [Function("ZetTaakUit")]
    public async Task<Taakverwijzing> ZetTaakUit([ActivityTrigger] Taakopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var partitie = Sleutels.Partitie(opdracht.SpoorId);
        var verwijzing = new Taakverwijzing(Taak.IdVoor(partitie, opdracht.Soort, opdracht.Ronde));
        Spoor? nieuw = null;
        await stappen.Zorg(
            partitie,
            $"taak.{opdracht.Soort}.{opdracht.Ronde}".ToLowerInvariant(),
            async werk =>
            {
                nieuw = await taken.Voegtoe(werk, opdracht);
                return verwijzing;
            },
            Sleutels.Spoor(opdracht.SpoorId),
            Sleutels.Klantreis,
            Sleutels.Taak(verwijzing.TaakId));
        await (nieuw is null ? Start(client, verwijzing.TaakId, opdracht.SpoorId) : starter.Begin(client, nieuw));
        var spoor = nieuw ?? (await sporen.Lees(Spoorids.Taak(verwijzing.TaakId)))!.Waarde;
        await overzicht.Werkbij(spoor.KlantreisId);
        return verwijzing;
    }

    /// <summary>It was set out before: its track may not have begun, or be over.</summary>
    private async Task Start(DurableTaskClient client, string taakId, string ouder) =>
        await starter.Start(client, (await sporen.Lees(Spoorids.Taak(taakId)))?.Waarde ?? await taken.Spoor(taakId, ouder));
}
