using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Works out all indexes anew from the partitions of journeys and households, one after the other. For a beheerder.</summary>
public sealed class Herbouwer(
    Overzicht overzicht, Werkvoorraad werkvoorraad, Afwezigheidsregister afwezigheden, Appversie appversie)
{
    private const string Instantie = "overzicht.herbouw";

    /// <summary>Does nothing when it is under way.</summary>
    public async Task Start(DurableTaskClient client, CancellationToken annulering = default)
    {
        if (await client.GetInstanceAsync(Instantie, annulering) is not { IsCompleted: false })
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(Herbouwloop), null, new StartOrchestrationOptions(Instantie) { Version = appversie.Waarde }, annulering);
        }
    }

    [Function(nameof(Herbouwloop))]
    public static async Task Herbouwloop([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        await context.CallActivityAsync<Gedaan>(nameof(HerbouwOverzicht), Instantie, Herhaling.Standaard);
        await context.CallActivityAsync<Gedaan>(nameof(HerbouwWerkvoorraad), Instantie, Herhaling.Standaard);
        await context.CallActivityAsync<Gedaan>(nameof(HerbouwAfwezigheden), Instantie, Herhaling.Standaard);
    }

    [Function(nameof(HerbouwOverzicht))]
    public Task<Gedaan> HerbouwOverzicht([ActivityTrigger] string instantie) => Doe(overzicht.Herbouw);

    [Function(nameof(HerbouwWerkvoorraad))]
    public Task<Gedaan> HerbouwWerkvoorraad([ActivityTrigger] string instantie) => Doe(werkvoorraad.Herbouw);

    [Function(nameof(HerbouwAfwezigheden))]
    public Task<Gedaan> HerbouwAfwezigheden([ActivityTrigger] string instantie) => Doe(afwezigheden.Herbouw);

    private static async Task<Gedaan> Doe(Func<CancellationToken, Task> herbouw)
    {
        await herbouw(CancellationToken.None);
        return Gedaan.Waarde;
    }
}
