using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// What the end of one journey means for the household: its benefit goes on with the journey of a partner, or ends with
/// the last one (beleidskader §1.1).
/// </summary>
public sealed class Huishoudeinde(Opslag opslag, Momenten momenten, Werkvoorraad werkvoorraad, Overzicht overzicht, IKlok klok)
{
    /// <summary>True when no journey of the household goes on: what is open for it must be closed too.</summary>
    public async Task<bool> Verwerk(Klantreis reis, DurableTaskClient client)
    {
        if (await Partner(reis) is { } partner)
        {
            await Botsing.KijkOpnieuw($"overdracht van huishouden {reis.HuishoudenId}", () => Draagover(reis, partner));
            await client.RaiseEventAsync(Spoorids.Uitkering(reis.HuishoudenId), Bel.Naam);
            await overzicht.Werkbij(partner);
            return false;
        }

        await opslag.Bewaar(new Werkeenheid(reis.HuishoudenId).Zet(
            Sleutels.Uitkomst(Vragen.Einde), new Uitkomst(reis.Eindereden.ToString()!, "systeem", klok.Nu)));
        return true;
    }

    private async Task<string?> Partner(Klantreis reis)
    {
        var huishouden = await opslag.Lees<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden);
        foreach (var ander in huishouden?.Waarde.KlantreisIds ?? [])
        {
            if (ander != reis.Id && await opslag.Lees<Klantreis>(ander, Sleutels.Klantreis) is { Waarde.Fase: not Fase.Beeindigd })
            {
                return ander;
            }
        }

        return null;
    }

    /// <summary>The benefit, its tracks and its tasks go on under the journey of the partner, who hears of them from now on.</summary>
    private async Task Draagover(Klantreis reis, string partner)
    {
        if (await opslag.Lees<Uitkering>(reis.HuishoudenId, Sleutels.Uitkering) is not { } uitkering || uitkering.Waarde.KlantreisId != reis.Id)
        {
            return;
        }

        var nu = klok.Nu;
        var werk = new Werkeenheid(reis.HuishoudenId)
            .Vervang(Sleutels.Uitkering, uitkering, uitkering.Waarde with { KlantreisId = partner });
        var taken = new List<Taak>();
        await foreach (var (taak, versie) in opslag.LeesReeks<Taak>(reis.HuishoudenId, Sleutels.Taken))
        {
            if (taak.Status == Taakstatus.Open)
            {
                taken.Add(taak with { KlantreisId = partner });
                werk.Vervang(Sleutels.Taak(taak.Id), new(taak, versie), taken[^1]);
            }
        }

        await foreach (var (spoor, versie) in opslag.LeesReeks<Spoor>(reis.HuishoudenId, Sleutels.Sporen))
        {
            if (!spoor.Klaar)
            {
                // The sweep finds it when the bell that follows is lost.
                await momenten.Zet(spoor.Id, nu);
                werk.Vervang(Sleutels.Spoor(spoor.Id), new(spoor, versie), spoor with { KlantreisId = partner, VolgendMoment = nu });
            }
        }

        await opslag.Bewaar(werk);
        foreach (var taak in taken)
        {
            await werkvoorraad.Werkbij(taak);
        }
    }
}
