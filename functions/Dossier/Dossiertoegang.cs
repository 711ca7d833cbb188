namespace InzetOpMaat.Functions;

/// <summary>Opens a dossier to whose klant it is, and puts in the log of each klant whom it is about that this was done.</summary>
public sealed class Dossiertoegang(Opslag opslag, Inzagetoets toets, PersonenInTabel personen)
{
    /// <param name="klantreisId">As it stands in the address.</param>
    /// <exception cref="ProbleemException">404: there is no such klantreis; 403: there is no ground on which the caller may.</exception>
    public async Task<Klantreis> Vereis(string klantreisId, CancellationToken annulering)
    {
        if (await opslag.Lees<Klantreis>(Verwijzing.Klantreis(klantreisId), Sleutels.Klantreis, annulering) is not { Waarde: var reis })
        {
            throw Verwijzing.OnbekendeKlantreis();
        }

        await toets.Eis(reis.PersoonId, [reis.Id], annulering: annulering);
        return reis;
    }

    /// <param name="doel">What for: a closed phrase of the code.</param>
    public Task Noteer(Klantreis reis, string doel, CancellationToken annulering) => personen.NoteerInzage(reis.PersoonId, doel, annulering);

    /// <summary>The plan is that of a household: it is about each of its members.</summary>
    public async Task NoteerPlan(Klantreis reis, string doel, CancellationToken annulering)
    {
        await Noteer(reis, doel, annulering);
        if (await opslag.Lees<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden, annulering) is not { Waarde: var huishouden })
        {
            return;
        }

        foreach (var lid in huishouden.KlantreisIds.Where(id => id != reis.Id))
        {
            if (await opslag.Lees<Klantreis>(lid, Sleutels.Klantreis, annulering) is { Waarde: var ander } && ander.PersoonId != reis.PersoonId)
            {
                await Noteer(ander, doel, annulering);
            }
        }
    }
}
