using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// A time in which a person had the clock of the term for the decision stand still: the klant hears of it where the law
/// asks so (Awb art. 4:15), and the clock runs again on the day that was foreseen, or when somebody says so.
/// </summary>
public static class OpschortingOrchestrator
{
    [Function(nameof(OpschortingOrchestrator))]
    public static Task Bewaak([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async spoor =>
        {
            var stand = await spoor.Zorg<Opschortingstand>(nameof(Termijnactiviteiten.BekijkOpschorting));
            if (stand.MeldtBegin)
            {
                await spoor.Verstuur<Gedaan>(
                    nameof(Termijnactiviteiten.MeldOpschorting), spoor.SpoorId, Berichtsoort.BeslistermijnOpgeschort, Uitkeringsberichten.Termijn(spoor.SpoorId), of: stand.Vraag);
            }

            if (await spoor.WachtOp(stand.Vraag, "de klok van de beslistermijn staat stil en loopt daarna weer", stand.Tot, of: Vragen.Besluit) is null)
            {
                await spoor.Zorg(nameof(Termijnactiviteiten.HervatTermijn));
            }

            if (stand.MeldtEinde)
            {
                await spoor.Verstuur<Gedaan>(
                    nameof(Termijnactiviteiten.MeldHervatting), spoor.SpoorId, Berichtsoort.BeslistermijnHervat, Uitkeringsberichten.Hervatting(spoor.SpoorId), of: Vragen.Besluit);
            }
        });
}
