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
            var momenten = new Momentenlezer(spoor);
            var klaar = await spoor.WachtOp(vraag, "streefdatum van de taak", async () => (await momenten.Lees()).Herinneren);
            if (klaar is null)
            {
                await spoor.Zorg(nameof(Taakactiviteiten.HerinnerAanTaak));
                await spoor.Probeer(nameof(Taakactiviteiten.SpiegelTaak));
                klaar = await spoor.WachtOp(vraag, "fatale datum van de taak", async () => (await momenten.Lees()).Escaleren);
            }

            if (klaar is null)
            {
                await spoor.Zorg(nameof(Taakactiviteiten.EscaleerTaak));
                await spoor.Probeer(nameof(Taakactiviteiten.SpiegelTaak));
                await spoor.WachtOp(vraag, "afronding van de taak, na escalatie", async () =>
                {
                    await momenten.Lees();
                    return null;
                });
            }

            await spoor.Zorg(nameof(Taakactiviteiten.RondTaakAf));
            await HaalVanDeLijst(spoor);
        });

    /// <summary>To Do may be away for a day; after four times what stays behind is only a line that its owner ticks off.</summary>
    private static async Task HaalVanDeLijst(Generatie spoor)
    {
        for (var keer = 1; keer <= 4 && !await spoor.Probeer(nameof(Taakactiviteiten.SpiegelTaak)); keer++)
        {
            await spoor.Rust("takenlijst bijwerken", TimeSpan.FromHours(12));
        }
    }

    /// <summary>The moments and the owner of the task as they are now, which To Do follows when they change.</summary>
    private sealed class Momentenlezer(Generatie spoor)
    {
        private Taakmomenten? _laatst;

        public async Task<Taakmomenten> Lees()
        {
            var momenten = await spoor.Zorg<Taakmomenten>(nameof(Taakactiviteiten.LeesTaakmomenten));
            if (momenten != _laatst)
            {
                _laatst = momenten;
                await spoor.Probeer(nameof(Taakactiviteiten.SpiegelTaak));
            }

            return momenten;
        }
    }
}
