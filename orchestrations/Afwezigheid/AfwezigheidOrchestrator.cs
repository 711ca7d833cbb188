using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Carries out an accepted proposal, a line at a time. Every line is looked up before it is done, so it can be broken off
/// and begun again anywhere.
/// </summary>
public static class AfwezigheidOrchestrator
{
    /// <summary>Then the next run goes on, so that no history grows long.</summary>
    private const int RegelsPerKeer = 25;

    [Function(nameof(AfwezigheidOrchestrator))]
    public static async Task VoerUit([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var invoer = context.GetInput<Spoorinvoer>()!;
        for (var keer = 0; keer < RegelsPerKeer; keer++)
        {
            var volgende = await context.CallActivityAsync<Volgenderegel>(
                nameof(Afwezigheidactiviteiten.BekijkVoorstel), invoer.SpoorId, Herhaling.Standaard);
            if (volgende.Nummer is not { } nummer)
            {
                return;
            }

            if (volgende.WachtTot is { } tot)
            {
                using var afzeggen = new CancellationTokenSource();
                await context.CreateTimer(tot.UtcDateTime, afzeggen.Token);
            }
            else
            {
                await VoerUit(context, new(invoer.SpoorId, nummer), volgende.Herstel);
            }
        }

        context.ContinueAsNew(invoer);
    }

    private static async Task VoerUit(TaskOrchestrationContext context, Regelopdracht regel, Taakopdracht? herstel)
    {
        try
        {
            await context.CallActivityAsync<Regeluitslag>(nameof(Afwezigheidactiviteiten.VoerRegelUit), regel, Herhaling.Standaard);
        }
        catch (TaskFailedException)
        {
            if (herstel is not null)
            {
                await context.CallActivityAsync<Taakverwijzing>(nameof(Taakuitzetter.ZetTaakUit), herstel, Herhaling.Standaard);
            }

            await context.CallActivityAsync<Regeluitslag>(nameof(Afwezigheidactiviteiten.MeldRegelMislukt), regel, Herhaling.Standaard);
        }
    }
}
