using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>Follows one traject: when a contact is due and was not recorded, the contact person of the klant hears, until the traject ends.</summary>
public static class TrajectOrchestrator
{
    [Function(nameof(TrajectOrchestrator))]
    public static Task Volg([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async spoor =>
        {
            await spoor.DoorloopTotEinde(async () =>
            {
                while (await Bekijk(spoor) is { Loopt: true } stand)
                {
                    if (await spoor.WachtOp(stand.Vraag, "contact over het traject", stand.KijkOp) is null)
                    {
                        await spoor.ZetTaakUit(Taaksoort.Trajectcontact, stand.Ronde);
                        await spoor.WachtOp(stand.Vraag, "contact over het traject, dat nu nodig is");
                    }
                }
            });
            await spoor.Zorg(nameof(Trajectactiviteiten.SluitTraject));
        });

    private static Task<Trajectstand> Bekijk(Generatie spoor) => spoor.Zorg<Trajectstand>(nameof(Trajectactiviteiten.BekijkTraject));
}
