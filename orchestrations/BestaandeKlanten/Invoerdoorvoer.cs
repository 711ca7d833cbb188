using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Sees to it that every list of existing clients that is not stopped goes on; starting what runs already does nothing.</summary>
public sealed class Invoerdoorvoer(Invoerregister register, Appversie appversie)
{
    public async Task Wek(DurableTaskClient client, CancellationToken annulering = default)
    {
        foreach (var invoer in await register.Lopend(annulering))
        {
            var instantie = $"invoer.{invoer.Id}";
            if (await client.GetInstanceAsync(instantie, annulering) is not { IsCompleted: false })
            {
                await client.ScheduleNewOrchestrationInstanceAsync(
                    nameof(InvoerOrchestrator), invoer.Id, new StartOrchestrationOptions(instantie) { Version = appversie.Waarde }, annulering);
            }
        }
    }
}
