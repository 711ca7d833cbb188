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
            var ronde = spoor.Ronde;
            while (!await Ronde(spoor, ronde))
            {
                ronde++;
            }
        });

    /// <summary>One round, from planning to outcome; true when the appointment is settled.</summary>
    private static async Task<bool> Ronde(Generatie spoor, int nummer)
    {
        var ronde = new Rondeopdracht(spoor.SpoorId, nummer);
        var plan = spoor.NeemEerste()?.Plan ?? await spoor.Zorg<Planuitkomst>(nameof(Afspraakplanning.PlanAfspraak), ronde);
        if (plan.Vervallen)
        {
            return true;
        }

        if (plan.AfspraakId is null)
        {
            await LaatPlannen(spoor, nummer);
            return false;
        }

        var vraag = Vragen.Afspraakronde(plan.AfspraakId);
        var uitkomst = await NodigUit(spoor, ronde, plan, vraag)
            ?? await Herinner(spoor, ronde, plan, vraag)
            ?? await spoor.WachtOp(vraag, "de afspraak", plan.Einde);
        if (uitkomst is null)
        {
            await spoor.ZetTaakUit(Taaksoort.AfspraakUitkomst, Sleutels.Naam(plan.AfspraakId));
            uitkomst = await spoor.WachtOp(vraag, "vastleggen hoe de afspraak verliep");
        }

        var sluiting = await Sluit(spoor, ronde, uitkomst!, plan.AfspraakId);
        if (sluiting.MetDeHand)
        {
            await spoor.ZetTaakUit(Taaksoort.AgendaOpruimen, Sleutels.Naam(plan.AfspraakId));
        }
        else if (sluiting.Vervolg == Vervolg.Klaar)
        {
            spoor.IsGesloten();
            return true;
        }

        if (sluiting.Vervolg == Vervolg.Signaal && await spoor.LaatToetsen(nummer) == nameof(Signaalverval.AfspraakVerviel))
        {
            return true;
        }

        if (sluiting.Vervolg is Vervolg.PersoonBelt or Vervolg.Signaal)
        {
            await LaatPlannen(spoor, nummer);
        }

        return sluiting.Vervolg == Vervolg.Klaar;
    }

    /// <summary>Invites the klant, and waits for the reminder. Gives the outcome when the round ended before that.</summary>
    private static Task<string?> NodigUit(Generatie spoor, Rondeopdracht ronde, Planuitkomst plan, string vraag) => spoor.ZorgEnWacht(
        nameof(Uitnodigingen.VerstuurUitnodiging),
        daarna => new Berichtronde(ronde, daarna),
        vraag,
        "de afspraak",
        plan.Herinnering ?? plan.Einde,
        plan.Einde);

    /// <summary>Reminds the klant, and waits for the appointment. Gives the outcome when the round ended before that.</summary>
    private static async Task<string?> Herinner(Generatie spoor, Rondeopdracht ronde, Planuitkomst plan, string vraag) => plan.Herinnering is null
        ? null
        : await spoor.ZorgEnWacht(
            nameof(Uitnodigingen.VerstuurHerinnering), daarna => new Berichtronde(ronde, daarna), vraag, "de afspraak", plan.Einde, plan.Einde);

    /// <summary>That an appointment is off is a message too: the klant sees it in the calendar.</summary>
    private static Task<Rondevervolg> Sluit(Generatie spoor, Rondeopdracht ronde, string uitkomst, string afspraakId) =>
        uitkomst is nameof(Afspraakstatus.Verschenen) or nameof(Afspraakstatus.NietVerschenen)
            ? spoor.Zorg<Rondevervolg>(nameof(Afspraaksluiting.SluitRonde), ronde)
            : spoor.Verstuur<Rondevervolg>(
                nameof(Afspraaksluiting.SluitRonde), ronde, Berichtsoort.AfspraakVervalt, Uitnodigingen.Afzegging(afspraakId));

    /// <summary>A person calls the klant and finds a way; then a new round begins.</summary>
    private static async Task LaatPlannen(Generatie spoor, int nummer)
    {
        var taakId = await spoor.ZetTaakUit(Taaksoort.AfspraakPlannen, $"{Sleutels.Naam(spoor.SpoorId)}.{nummer}");
        await spoor.WachtOp(Vragen.Taak(taakId), "overleg met de klant over een nieuwe afspraak");
    }
}
