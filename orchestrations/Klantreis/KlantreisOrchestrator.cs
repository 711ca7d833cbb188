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
            await reis.DoorloopTotEinde(() => DoorloopFasen(reis));
            await Afrondfase.Doorloop(reis);
        });

    private static async Task DoorloopFasen(Generatie reis)
    {
        var fase = reis.Fase;
        fase = fase == Fase.Screening ? await Screeningfase.Doorloop(reis) : fase;
        fase = fase == Fase.Ambitiegesprek ? await Ambitiegesprekfase.Doorloop(reis) : fase;
        fase = fase == Fase.KickOff ? await KickOfffase.Doorloop(reis) : fase;
        while (fase is Fase.Begeleiding or Fase.Nazorg)
        {
            fase = fase == Fase.Begeleiding ? await Begeleidingsfase.Doorloop(reis) : await Nazorgfase.Doorloop(reis);
        }
    }
}
