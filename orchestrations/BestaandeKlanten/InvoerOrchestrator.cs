using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Takes over a list of existing clients, a portion at a time. How far it is stands in its row, so it can be broken off,
/// stopped and begun again anywhere.
/// </summary>
public static class InvoerOrchestrator
{
    /// <summary>Then the next run goes on, so that no history grows long.</summary>
    private const int PortiesPerKeer = 20;

    [Function(nameof(InvoerOrchestrator))]
    public static async Task VoerIn([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var invoerId = context.GetInput<string>()!;
        for (var portie = 0; portie < PortiesPerKeer; portie++)
        {
            try
            {
                if ((await context.CallActivityAsync<Invoerstand>(nameof(Invoeractiviteiten.VoerPortieIn), invoerId, Herhaling.Standaard)).Klaar)
                {
                    return;
                }
            }
            catch (TaskFailedException)
            {
                await context.CallActivityAsync<Gedaan>(nameof(Invoeractiviteiten.MeldInvoerVastgelopen), invoerId, Herhaling.Standaard);
                return;
            }
        }

        context.ContinueAsNew(invoerId);
    }
}
