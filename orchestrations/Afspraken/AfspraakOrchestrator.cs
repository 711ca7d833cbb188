using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>An appointment until it took place: as many rounds as it needs. Moving is easy and never punished (beleidskader §2.2).</summary>
public static class AfspraakOrchestrator
{
    [Function(nameof(AfspraakOrchestrator))]
    public static Task KomSamen([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Generatie.Doorloop(context, async spoor =>
        {
            var ronde = (await spoor.Zorg<HuidigeRonde>(nameof(Afspraakactiviteiten.LeesRonde))).Ronde;
            while (!await Ronde(spoor, ronde))
            {
                ronde++;
            }
        });

    /// <summary>One round, from planning to outcome; true when the appointment is settled.</summary>
    private static async Task<bool> Ronde(Generatie spoor, int nummer)
    {
        var ronde = new Rondeopdracht(spoor.SpoorId, nummer);
        var plan = await spoor.Zorg<Planuitkomst>(nameof(Afspraakplanning.PlanAfspraak), ronde);
        if (plan.Vervallen)
        {
            return true;
        }

        if (plan.AfspraakId is null)
        {
            await LaatPlannen(spoor, nummer);
            return false;
        }

        await spoor.Zorg<Gedaan>(nameof(Uitnodigingen.VerstuurUitnodiging), ronde);

        var vraag = Vragen.Afspraakronde(plan.AfspraakId);
        var uitkomst = plan.Herinnering is null ? null : await spoor.WachtOp(vraag, "herinnering aan de afspraak", plan.Herinnering);
        if (uitkomst is null && plan.Herinnering is not null)
        {
            await spoor.Zorg<Gedaan>(nameof(Uitnodigingen.VerstuurHerinnering), ronde);
        }

        uitkomst ??= await spoor.WachtOp(vraag, "de afspraak", plan.Einde);
        if (uitkomst is null)
        {
            await spoor.ZetTaakUit(Taaksoort.AfspraakUitkomst, Sleutels.Naam(plan.AfspraakId));
            await spoor.WachtOp(vraag, "vastleggen hoe de afspraak verliep");
        }

        var sluiting = await spoor.Zorg<Rondevervolg>(nameof(Afspraaksluiting.SluitRonde), ronde);
        if (sluiting.Vervolg == Vervolg.PersoonBelt)
        {
            await LaatPlannen(spoor, nummer);
        }

        return sluiting.Vervolg == Vervolg.Klaar;
    }

    /// <summary>A person calls the klant and finds a way; then a new round begins.</summary>
    private static async Task LaatPlannen(Generatie spoor, int nummer)
    {
        var taakId = await spoor.ZetTaakUit(Taaksoort.AfspraakPlannen, $"{Sleutels.Naam(spoor.SpoorId)}.{nummer}");
        await spoor.WachtOp(Vragen.Taak(taakId), "overleg met de klant over een nieuwe afspraak");
    }
}
