using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>How many tracks the sweep looked at, rang and started again.</summary>
/// <param name="Achterstand">How far the oldest was past its moment.</param>
public sealed record Veegresultaat(int Achterstallig, int Gebeld, int Hersteld, TimeSpan Achterstand);

/// <summary>
/// Nobody falls out of sight: finds every track whose next moment passed by more than the policy's margin, rings its
/// bell, and starts it again from its row when its instance is gone, failed or ended.
/// </summary>
public sealed class Veger(Opslag opslag, Sporen sporen, Momenten momenten, Sporenstarter starter, IBeleidsbron beleidsbron, IKlok klok)
{
    public async Task<Veegresultaat> Veeg(DurableTaskClient client, CancellationToken annulering = default)
    {
        var beleid = await beleidsbron.Geldend(klok, annulering);
        var nu = klok.Nu;
        var grens = nu.AddMinutes(-beleid.Aandrijving.VeegmargeMinuten);
        var resultaat = new Veegresultaat(0, 0, 0, TimeSpan.Zero);
        await foreach (var (spoorId, moment) in momenten.Voor(grens, annulering))
        {
            if (await sporen.Lees(spoorId) is not { Waarde.Klaar: false } spoor || spoor.Waarde.VolgendMoment != moment)
            {
                await momenten.Verwijder(spoorId, moment);
                continue;
            }

            var hersteld = await Herstel(client, spoor);
            resultaat = new(
                resultaat.Achterstallig + 1,
                resultaat.Gebeld + (hersteld ? 0 : 1),
                resultaat.Hersteld + (hersteld ? 1 : 0),
                nu - moment > resultaat.Achterstand ? nu - moment : resultaat.Achterstand);
        }

        return resultaat;
    }

    private async Task<bool> Herstel(DurableTaskClient client, Gelezen<Spoor> spoor)
    {
        if (!await starter.Wek(client, spoor.Waarde))
        {
            await client.RaiseEventAsync(spoor.Waarde.Id, Bel.Naam);
            return false;
        }

        await sporen.Hersteld(spoor);
        await opslag.Bewaar(new Werkeenheid(spoor.Waarde.Partitie).Gebeurtenis(new(
            klok.Nu, $"hersteld.{Sleutels.Naam(spoor.Waarde.Id)}", Gebeurtenissoort.KlantreisWerdHersteld, "systeem", "weer op gang gebracht", spoor.Waarde.Waarom)));
        return true;
    }
}
