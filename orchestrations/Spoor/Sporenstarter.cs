using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Starts the root instance of a track from its row. The row comes first; starting one that runs or has ended does nothing.</summary>
public sealed class Sporenstarter(Sporen sporen, Appversie appversie)
{
    public async Task Start(DurableTaskClient client, Spoor spoor)
    {
        if (await sporen.Lees(spoor.Id) is { Waarde.Klaar: true })
        {
            return;
        }

        await sporen.Open(spoor);
        await Wek(client, spoor);
    }

    /// <summary>Starts the instance when it is not under way; true when it had to.</summary>
    public async Task<bool> Wek(DurableTaskClient client, Spoor spoor)
    {
        if (await client.GetInstanceAsync(spoor.Id) is { IsCompleted: false })
        {
            return false;
        }

        await Begin(client, spoor);
        return true;
    }

    /// <summary>Starts the instance of a track of which the row was new just now: so there is none.</summary>
    public Task Begin(DurableTaskClient client, Spoor spoor) => client.ScheduleNewOrchestrationInstanceAsync(
        spoor.Orchestrator,
        new Spoorinvoer(spoor.Id),
        new StartOrchestrationOptions(spoor.Id) { Version = appversie.Waarde });
}
