using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>
/// Gets a journey that is stuck going again: everything that drives it and does not run is started from its row, and the
/// journey itself is begun anew even when it seems to run. Running a phase again from its start repeats nothing.
/// </summary>
public sealed class Herstart(Opslag opslag, Sporen sporen, Sporenstarter starter, IKlok klok)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    /// <summary>The names of the tracks that were started; null when there is no such journey.</summary>
    /// <exception cref="ProbleemException">409: it has ended, or it does not stop.</exception>
    internal async Task<IReadOnlyList<string>?> Doe(string klantreisId, string wie, DurableTaskClient client, CancellationToken annulering)
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis, annulering) is not { Waarde: var reis })
        {
            return null;
        }

        var gestart = new List<string>();
        foreach (var spoor in await Open(reis, annulering))
        {
            if (spoor.Waarde.Id == Spoorids.Klantreis(reis.Id))
            {
                await Stop(spoor.Waarde.Id, client, annulering);
            }

            if (await starter.Wek(client, spoor.Waarde))
            {
                await sporen.Hersteld(spoor);
                await Noteer(spoor.Waarde, wie, annulering);
                gestart.Add(Sleutels.Naam(spoor.Waarde.Id));
            }
        }

        return gestart.Count > 0 ? gestart : throw ProbleemException.Strijdig("Er is niets dat herstart kan worden: de klantreis is klaar.");
    }

    private async Task<List<Gelezen<Spoor>>> Open(Klantreis reis, CancellationToken annulering)
    {
        var open = new List<Gelezen<Spoor>>();
        foreach (var partitie in new[] { reis.Id, reis.HuishoudenId })
        {
            await foreach (var spoor in opslag.LeesReeks<Spoor>(partitie, Sleutels.Sporen, annulering))
            {
                if (!spoor.Waarde.Klaar && spoor.Waarde.KlantreisId == reis.Id)
                {
                    open.Add(spoor);
                }
            }
        }

        return open;
    }

    private static async Task Stop(string instantie, DurableTaskClient client, CancellationToken annulering)
    {
        if (await client.GetInstanceAsync(instantie, annulering) is not { IsCompleted: false })
        {
            return;
        }

        using var wachten = CancellationTokenSource.CreateLinkedTokenSource(annulering);
        wachten.CancelAfter(Geduld);
        try
        {
            await client.TerminateInstanceAsync(instantie, "herstart", annulering);
            await client.WaitForInstanceCompletionAsync(instantie, wachten.Token);
        }
        catch (OperationCanceledException) when (!annulering.IsCancellationRequested)
        {
            throw ProbleemException.Strijdig("De klantreis stopt niet. Probeer het later opnieuw.");
        }
    }

    private Task Noteer(Spoor spoor, string wie, CancellationToken annulering) => opslag.Bewaar(
        new Werkeenheid(spoor.Partitie).Gebeurtenis(new(
            klok.Nu, $"herstart.{Sleutels.Naam(spoor.Id)}", Gebeurtenissoort.KlantreisWerdHersteld, wie, "opnieuw gestart", spoor.Waarom)),
        annulering);
}
