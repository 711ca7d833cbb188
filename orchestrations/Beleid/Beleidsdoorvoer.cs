using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Sees to it that every decided version is carried through; starting what runs already does nothing.</summary>
public sealed class Beleidsdoorvoer(Beleidsversies versies, Appversie appversie)
{
    public async Task Wek(DurableTaskClient client, CancellationToken annulering = default)
    {
        foreach (var versie in await versies.Alle(annulering))
        {
            var instantie = $"beleid.{versie.Rij.Versie}";
            if (versie is { IsVastgesteld: true, Rij.DoorgevoerdOp: null }
                && await client.GetInstanceAsync(instantie, annulering) is not { IsCompleted: false })
            {
                await client.ScheduleNewOrchestrationInstanceAsync(
                    nameof(BeleidOrchestrator),
                    versie.Rij.Versie,
                    new StartOrchestrationOptions(instantie) { Version = appversie.Waarde },
                    annulering);
            }
        }
    }
}
