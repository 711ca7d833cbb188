using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Ends the tasks that asked to renew the plan of a household, once that is done. Safe to repeat.</summary>
public sealed class Planvernieuwing(
    Opslag opslag, Dossierregister register, Huishoudleden leden, Taakafronding afronding, Doorgifte doorgifte, IKlok klok)
{
    private static readonly string _taken = $"{Sleutels.Taken}{Taaksoort.PlanVernieuwen}.".ToLowerInvariant();

    internal async Task RondAf(string klantreisId, string wie, DurableTaskClient client)
    {
        var huishoudenId = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde.HuishoudenId;
        if (await register.Plan(huishoudenId) is not { Waarde: var plan })
        {
            return;
        }

        foreach (var lid in await leden.Lopend(huishoudenId))
        {
            await doorgifte.Van(await Vastlegging.Probeer(() => RondAf(lid.Id, plan, wie)), client);
        }
    }

    private async Task<Vastlegging> RondAf(string klantreisId, PlanVanAanpak plan, string wie)
    {
        var (werk, gevolgen, nu) = (new Werkeenheid(klantreisId), new Gevolgen(), klok.Nu);
        foreach (var taak in await register.Alle<Taak>(klantreisId, _taken))
        {
            if (taak.Waarde.Status == Taakstatus.Open && Planbespreking.Vernieuwd(plan, taak.Waarde))
            {
                await afronding.RondAf(werk, gevolgen, taak, wie, nu);
            }
        }

        if (gevolgen.Taken.Count > 0)
        {
            await opslag.Bewaar(werk);
        }

        return new Vastlegging.Gelukt(new(nameof(Taakstatus.Afgerond), wie, nu), gevolgen);
    }
}
