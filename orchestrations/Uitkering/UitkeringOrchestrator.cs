using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>The benefit of one household, beside the route to work or participation. Source: beleidskader §4.1.</summary>
public static class UitkeringOrchestrator
{
    [Function(nameof(UitkeringOrchestrator))]
    public static Task HandelAf([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async spoor =>
        {
            await spoor.StartAfspraak(Afspraaksoort.Uitkeringsgesprek);
            await spoor.ZetTaakUit(Taaksoort.Besluiten);
            var vraag = await spoor.Verstuur<Stukkenvraag>(
                nameof(Uitkeringactiviteiten.VraagStukken), spoor.SpoorId, Berichtsoort.StukkenGevraagd, Uitkeringsberichten.Stukken(spoor.SpoorId), of: Vragen.Besluit);

            var ontvangen = await spoor.WachtOp(Vragen.Stukken, "de stukken van de klant", vraag.Uiterlijk, of: Vragen.Besluit);
            if (ontvangen is null)
            {
                await spoor.Verstuur(nameof(Uitkeringactiviteiten.HerinnerAanStukken), Berichtsoort.StukkenHerinnering, Uitkeringsberichten.Herinnering(spoor.SpoorId));
                await spoor.ZetTaakUit(Taaksoort.StukkenOpvolgen);
            }

            var opschorting = new Opschortopdracht(spoor.SpoorId, vraag.Uiterlijk);
            await spoor.Zorg<Gedaan>(nameof(Opschorting.SchortTermijnOp), opschorting);
            if (ontvangen is null)
            {
                await spoor.WachtOp(Vragen.Stukken, "de stukken of het besluit", of: Vragen.Besluit);
                await spoor.Zorg<Gedaan>(nameof(Opschorting.SchortTermijnOp), opschorting);
            }

            var besluit = await spoor.WachtOp(Vragen.Besluit, "het besluit op de aanvraag");
            await spoor.Verstuur(nameof(Uitkeringactiviteiten.MeldBesluit), Berichtsoort.Besluit, Uitkeringsberichten.Besluit(spoor.SpoorId));
            if (Enum.Parse<Besluit>(besluit!).VraagtVervolg())
            {
                await spoor.ZetTaakUit(Taaksoort.VervolgNaBesluit);
            }
        });
}
