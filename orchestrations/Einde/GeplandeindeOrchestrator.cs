using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>An end that is known already: the klantreis goes on until that day, unless somebody takes it back (docs/besluiten/0014).</summary>
public static class GeplandeindeOrchestrator
{
    [Function(nameof(GeplandeindeOrchestrator))]
    public static Task WachtAf([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async spoor =>
        {
            var stand = await spoor.Zorg<Geplandeindestand>(nameof(Geplandeindeactiviteiten.BekijkGeplandEinde));
            if (await spoor.WachtOp(stand.Vraag, "einde van de klantreis", stand.Op) is null)
            {
                await spoor.Zorg(nameof(Geplandeindeactiviteiten.EindigKlantreis));
            }
        });
}
