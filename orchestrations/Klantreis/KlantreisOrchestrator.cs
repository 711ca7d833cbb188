using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>One person's journey through the policy, phase by phase. Source: beleidskader §4.1.</summary>
public static class KlantreisOrchestrator
{
    [Function(nameof(KlantreisOrchestrator))]
    public static Task Doorloop([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async reis =>
        {
            var fase = reis.Fase;
            fase = fase == Fase.Screening ? await Screeningfase.Doorloop(reis) : fase;
            fase = fase == Fase.Ambitiegesprek ? await Ambitiegesprekfase.Doorloop(reis) : fase;
            fase = fase == Fase.KickOff ? await KickOfffase.Doorloop(reis) : fase;
            _ = fase == Fase.Begeleiding ? await Begeleidingsfase.Doorloop(reis) : fase;
        });
}
