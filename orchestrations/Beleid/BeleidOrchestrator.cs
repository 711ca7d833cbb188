using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>Lets the running journeys follow a version of the policy on the day on which it takes effect, a portion at a time.</summary>
public static class BeleidOrchestrator
{
    // As long as a heartbeat: no timer is longer (docs/besluiten/0004).
    private static readonly TimeSpan LangsteWekker = TimeSpan.FromDays(28);

    [Function(nameof(BeleidOrchestrator))]
    public static async Task VoerDoor([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var versie = context.GetInput<string>()!;
        var stand = await context.CallActivityAsync<Doorvoerstand>(nameof(Beleidsactiviteiten.VoerBeleidDoor), versie, Herhaling.Standaard);
        if (stand.Klaar)
        {
            return;
        }

        if (stand.WachtTot is { } moment)
        {
            var uiterlijk = context.CurrentUtcDateTime + LangsteWekker;
            using var afzeggen = new CancellationTokenSource();
            await context.CreateTimer(moment.UtcDateTime < uiterlijk ? moment.UtcDateTime : uiterlijk, afzeggen.Token);
        }

        context.ContinueAsNew(versie);
    }
}
