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
            try
            {
                if (await Achterstallig(spoorId, moment) is { } spoor)
                {
                    var hersteld = await Herstel(client, spoor);
                    resultaat = new(
                        resultaat.Achterstallig + 1,
                        resultaat.Gebeld + (hersteld ? 0 : 1),
                        resultaat.Hersteld + (hersteld ? 1 : 0),
                        nu - moment > resultaat.Achterstand ? nu - moment : resultaat.Achterstand);
                }
            }
            catch (TijdelijkeStoringException)
            {
                // The line is still there: the next sweep finds it. The other tracks need not wait for that.
            }
        }

        return resultaat;
    }

    /// <summary>The track of a line; null when it has ended, or looks again later: then the line is removed or moved.</summary>
    private async Task<Gelezen<Spoor>?> Achterstallig(string spoorId, DateTimeOffset moment)
    {
        if (await sporen.Lees(spoorId) is not { Waarde: { Klaar: false, VolgendMoment: var volgend } } spoor)
        {
            await momenten.Verwijder(spoorId, moment);
            return null;
        }

        if (volgend > moment)
        {
            await momenten.Verplaats(spoorId, moment, volgend);
            return null;
        }

        return spoor;
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
