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
            var stand = await Bekijk(spoor, null);
            while (!stand.Klaar)
            {
                if (stand.NuDoen == Taakstap.Herinneren)
                {
                    await spoor.Zorg(nameof(Taakactiviteiten.HerinnerAanTaak));
                }
                else if (stand.NuDoen == Taakstap.Escaleren)
                {
                    await spoor.Zorg(nameof(Taakactiviteiten.EscaleerTaak));
                }
                else
                {
                    await spoor.SlaapTot(stand.SlaaptTot);
                }

                stand = await Bekijk(spoor, stand.Beeld);
            }

            await HaalVanDeLijst(spoor, stand.Gespiegeld);
        });

    /// <summary>Where the task stands; To Do follows what changed, at leisure when it is away.</summary>
    private static async Task<Taakstand> Bekijk(Generatie spoor, Taakbeeld? eerder)
    {
        var stand = spoor.NeemEerste()?.Taak ?? await spoor.Zorg<Taakstand>(
            nameof(Taakactiviteiten.BekijkTaak), new Bekijktaakopdracht(spoor.SpoorId, spoor.KlantreisId, spoor.Hartslag, eerder));
        Generatie.Gezien(stand.Blik);
        if (!stand.Gespiegeld && !stand.Klaar)
        {
            await spoor.Probeer(nameof(Taakactiviteiten.SpiegelTaak));
        }

        return stand;
    }

    /// <summary>To Do may be away for a day; after four times what stays behind is only a line that its owner ticks off.</summary>
    private static async Task HaalVanDeLijst(Generatie spoor, bool gespiegeld)
    {
        if (gespiegeld)
        {
            spoor.IsGesloten();
            return;
        }

        for (var keer = 1; keer <= 4 && !await spoor.Probeer(nameof(Taakactiviteiten.SpiegelTaak)); keer++)
        {
            await spoor.Rust("takenlijst bijwerken", TimeSpan.FromHours(12));
        }
    }
}
