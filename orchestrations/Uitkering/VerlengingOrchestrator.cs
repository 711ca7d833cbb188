using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>More time for the decision: the klant hears that, and until when (Awb art. 4:14).</summary>
public static class VerlengingOrchestrator
{
    [Function(nameof(VerlengingOrchestrator))]
    public static Task Meld([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, spoor => spoor.Verstuur<Gedaan>(
            nameof(Termijnactiviteiten.MeldVerlenging), spoor.SpoorId, Berichtsoort.BeslistermijnVerlengd, Uitkeringsberichten.Termijn(spoor.SpoorId), of: Vragen.Besluit));
}
