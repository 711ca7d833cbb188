using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// What the end of one journey means for the household: its benefit goes on with the journey of a partner, or ends with
/// the last one (beleidskader §1.1).
/// </summary>
public sealed class Huishoudeinde(Opslag opslag, Huishoudleden leden, Sporen sporen, Werkvoorraad werkvoorraad, Overzicht overzicht, IKlok klok)
{
    /// <summary>True when no journey of the household goes on: what is open for it must be closed too.</summary>
    public async Task<bool> Verwerk(Klantreis reis, DurableTaskClient client)
    {
        if ((await leden.Lopend(reis.HuishoudenId)).FirstOrDefault(ander => ander.Id != reis.Id) is { } partner)
        {
            await GaVerderMet(partner.Id, reis.Id, reis.HuishoudenId, client);
            return false;
        }

        await opslag.Bewaar(new Werkeenheid(reis.HuishoudenId).Zet(
            Sleutels.Uitkomst(Vragen.Einde), new Uitkomst(reis.Eindereden.ToString()!, "systeem", klok.Nu)));
        return true;
    }

    /// <summary>What ran for one journey of a household runs for another from now on.</summary>
    public async Task GaVerderMet(string blijver, string van, string huishoudenId, DurableTaskClient client)
    {
        await Botsing.KijkOpnieuw($"overdracht van huishouden {huishoudenId}", () => Draagover(huishoudenId, van, blijver));
        await foreach (var (spoor, _) in opslag.LeesReeks<Spoor>(huishoudenId, Sleutels.Sporen))
        {
            if (!spoor.Klaar)
            {
                await client.RaiseEventAsync(spoor.Id, Bel.Naam);
            }
        }

        await overzicht.Werkbij(blijver);
    }

    /// <summary>The benefit, its tracks and its tasks go on under the journey of the partner, who hears of them from now on.</summary>
    private async Task Draagover(string huishoudenId, string van, string partner)
    {
        if (await opslag.Lees<Uitkering>(huishoudenId, Sleutels.Uitkering) is not { } uitkering || uitkering.Waarde.KlantreisId != van)
        {
            return;
        }

        var werk = new Werkeenheid(huishoudenId)
            .Vervang(Sleutels.Uitkering, uitkering, uitkering.Waarde with { KlantreisId = partner });
        var taken = new List<Taak>();
        await foreach (var (taak, versie) in opslag.LeesReeks<Taak>(huishoudenId, Sleutels.Taken))
        {
            if (taak.Status == Taakstatus.Open)
            {
                taken.Add(taak with { KlantreisId = partner });
                werk.Vervang(Sleutels.Taak(taak.Id), new(taak, versie), taken[^1]);
            }
        }

        await foreach (var (spoor, _) in opslag.LeesReeks<Spoor>(huishoudenId, Sleutels.Sporen))
        {
            await sporen.Schrijf(werk, spoor.Id, "partner", van, klantreisId: partner);
        }

        await opslag.Bewaar(werk);
        foreach (var taak in taken)
        {
            await werkvoorraad.Werkbij(taak);
        }
    }
}
