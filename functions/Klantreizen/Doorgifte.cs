using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions;

/// <summary>
/// Passes on what was recorded: to the lists that are drawn from it, and to the tracks that wait for it. What fails
/// here is only logged: the news is written, the sweep finds what stays unread, and a list can be drawn anew.
/// </summary>
public sealed partial class Doorgifte(
    Werkvoorraad werkvoorraad, Overzicht overzicht, Sporen sporen, Sporenstarter starter, Beleidsdoorvoer doorvoer, Invoerdoorvoer invoer, ILogger<Doorgifte> log)
{
    internal async Task Van(Vastlegging vastlegging, DurableTaskClient client)
    {
        if (vastlegging is not Vastlegging.Gelukt { Gevolgen: var gevolgen })
        {
            return;
        }

        foreach (var spoorId in gevolgen.Begonnen)
        {
            await VanSpoor(spoorId, client);
        }

        foreach (var spoorId in gevolgen.Sporen)
        {
            await Probeer(spoorId, () => client.RaiseEventAsync(spoorId, Bel.Naam));
        }

        foreach (var (taak, vorige) in gevolgen.Taken)
        {
            await Probeer(taak.Id, () => werkvoorraad.Werkbij(taak, vorige));
        }

        // What is done is drawn in by the track of the task, when it ends.
        foreach (var klantreisId in gevolgen.Taken.Where(gevolg => gevolg.Taak.Status == Taakstatus.Open).Select(gevolg => gevolg.Taak.KlantreisId).Distinct())
        {
            await Probeer(klantreisId, () => overzicht.Werkbij(klantreisId));
        }
    }

    /// <summary>Passes on what was recorded, and answers who reported it.</summary>
    /// <param name="wat">What was reported about, for when it does not exist.</param>
    /// <exception cref="ProbleemException">It was not recorded.</exception>
    internal async Task<IResult> Beantwoord(
        Vastlegging vastlegging, DurableTaskClient client, string wat, params (string Naam, string? Adres)[] adressen)
    {
        await Van(vastlegging, client);
        return Uitkomstantwoord.Van(vastlegging, wat, adressen);
    }

    /// <summary>Passes on a journey whose rows are written: starts what drives it, unless that ran to its end, and shows it in the lists.</summary>
    internal async Task VanBegin(string klantreisId, DurableTaskClient client)
    {
        await VanSpoor(Spoorids.Klantreis(klantreisId), client);
        await Probeer(klantreisId, () => overzicht.Werkbij(klantreisId));
    }

    /// <summary>Passes on a track whose row is written: starts what drives it, unless that ran to its end.</summary>
    internal Task VanSpoor(string spoorId, DurableTaskClient client) => Probeer(spoorId, async () =>
    {
        if (await sporen.Lees(spoorId) is { Waarde: { Klaar: false } spoor })
        {
            await starter.Wek(client, spoor);
        }
    });

    /// <summary>Passes on that a version of the policy was decided: starts what lets the journeys follow it.</summary>
    internal Task VanBeleid(string versie, DurableTaskClient client) => Probeer(versie, () => doorvoer.Wek(client));

    /// <summary>Passes on that a list of existing clients came in or goes on: starts what takes it over.</summary>
    internal Task VanInvoer(string invoerId, DurableTaskClient client) => Probeer(invoerId, () => invoer.Wek(client));

    private async Task Probeer(string id, Func<Task> doe)
    {
#pragma warning disable CA1031 // Whatever goes wrong now, the news is written and the caller must hear that.
        try
        {
            await doe();
        }
        catch (Exception fout)
        {
            NietDoorgegeven(fout, id);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Nieuws over {Id} is vastgelegd en niet doorgegeven; de veger vindt het.")]
    private partial void NietDoorgegeven(Exception fout, string id);
}
