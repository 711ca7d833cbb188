using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>A task from the list of one person to done: reminded on its streefdatum, escalated after its fatale datum.</summary>
public static class TaakOrchestrator
{
    [Function(nameof(TaakOrchestrator))]
    public static Task Bewaak([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async spoor =>
        {
            var vraag = Sleutels.Naam(spoor.SpoorId);
            var momenten = await spoor.Zorg<Taakmomenten>(nameof(Taakactiviteiten.LeesTaakmomenten));

            var klaar = await spoor.WachtOp(vraag, "streefdatum van de taak", momenten.Herinneren);
            if (klaar is null)
            {
                await spoor.Zorg(nameof(Taakactiviteiten.HerinnerAanTaak));
                klaar = await spoor.WachtOp(vraag, "fatale datum van de taak", momenten.Escaleren);
            }

            if (klaar is null)
            {
                await spoor.Zorg(nameof(Taakactiviteiten.EscaleerTaak));
                await spoor.WachtOp(vraag, "afronden van de taak, na escalatie");
            }

            await spoor.Zorg(nameof(Taakactiviteiten.RondTaakAf));
        });
}
