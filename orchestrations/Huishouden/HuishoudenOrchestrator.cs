using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Carries out that a klant went to another household: both households, what belonged to a benefit that stops, and a
/// question to the consulent, who decides what it means for the benefit (docs/besluiten/0017).
/// </summary>
public static class HuishoudenOrchestrator
{
    private static readonly TimeSpan KijkWeer = TimeSpan.FromHours(1);

    [Function(nameof(HuishoudenOrchestrator))]
    public static Task Verhuis([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async spoor =>
        {
            await spoor.Zorg(nameof(Huishoudactiviteiten.NeemLidOp));
            while ((await spoor.Zorg<Opruimstand>(nameof(Huishoudactiviteiten.LaatLidGaan))).NogOpen > 0)
            {
                await spoor.Rust("afronden van het oude huishouden", KijkWeer);
            }

            await spoor.Zorg(nameof(Huishoudactiviteiten.VoegContactSamen));
            foreach (var over in (await spoor.Zorg<Contactwissel>(nameof(Contactwisseling.LeesAfspraken))).Afspraken)
            {
                await spoor.Verstuur<Regeluitslag>(nameof(Contactwisseling.DraagAfspraakOver), over, Berichtsoort.AndereCollega, over.Bericht);
            }

            await spoor.ZetTaakUit(Taaksoort.HuishoudenGewijzigd, Sleutels.Naam(spoor.SpoorId).Split('.')[1]);
        });
}
