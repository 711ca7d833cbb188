using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps that every track has: begin a generation, look around, end.</summary>
public sealed class Spooractiviteiten(
    Opslag opslag, Sporen sporen, Uitkomsten uitkomsten, Postvak postvak, Overzichtsbewaking overzicht, Samenhangen samenhangen, IBeleidsbron beleidsbron, IKlok klok, Appversie appversie)
{
    [Function(nameof(OpenSpoor))]
    public Task<Spoorstand> OpenSpoor([ActivityTrigger] string spoorId) =>
        opslag.MetBeeld(Sleutels.Partitie(spoorId), [Sleutels.Spoor(spoorId), Sleutels.Klantreis], async () =>
        {
            var spoor = await opslag.Vereis<Spoor>(Sleutels.Partitie(spoorId), Sleutels.Spoor(spoorId));
            samenhangen.Onthoud(spoor.Waarde);
            var reis = await opslag.Vereis<Klantreis>(spoor.Waarde.KlantreisId, Sleutels.Klantreis);
            var beleid = await beleidsbron.Geldend(klok);
            return new Spoorstand(
                spoorId, reis.Waarde.Id, reis.Waarde.Fase, beleid.Aandrijving.HartslagDagen, appversie.Waarde, spoor.Waarde.Klaar, GesprekVanaf(reis.Waarde, beleid));
        });

    /// <summary>Looks for the outcome, and if there is none handles the postvak and notes until when the track sleeps.</summary>
    [Function(nameof(KijkRond))]
    public Task<Rondblik> KijkRond([ActivityTrigger] Kijkopdracht opdracht) => opslag.MetBeeld(
        Sleutels.Partitie(opdracht.SpoorId),
        [
            Sleutels.Sporen, Sleutels.Postvak(opdracht.SpoorId), Sleutels.Uitkomst(Vragen.Einde), Sleutels.Uitkomst(Vragen.Opgeruimd),
            .. new[] { opdracht.Vraag, opdracht.Of }.OfType<string>().Select(Sleutels.Uitkomst),
        ],
        () => Botsing.KijkOpnieuw($"rondkijken van spoor {opdracht.SpoorId}", () => Kijk(opdracht)));

    /// <summary>Ends a track and tells the one that waits for it.</summary>
    [Function(nameof(SluitSpoor))]
    public async Task<Gedaan> SluitSpoor([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var ouder = await opslag.MetBeeld(
            Sleutels.Partitie(spoorId),
            [Sleutels.Sporen, Sleutels.Postvak(spoorId)],
            () => overzicht.Bij(spoorId, Sporen.Gesloten, () => sporen.Sluit(spoorId)));
        if (ouder is not null)
        {
            await client.RaiseEventAsync(ouder, Bel.Naam);
        }

        return Gedaan.Waarde;
    }

    private DateTimeOffset? GesprekVanaf(Klantreis reis, Beleid beleid) =>
        reis is { Fase: Fase.Ambitiegesprek, GesprekVanaf: { } dag } && Werkkalender.Van(beleid).Opening(dag) is var moment && moment > klok.Nu ? moment : null;

    private async Task<Botsing.Antwoord<Rondblik>?> Kijk(Kijkopdracht opdracht)
    {
        var partitie = Sleutels.Partitie(opdracht.SpoorId);
        var spoor = await opslag.Vereis<Spoor>(partitie, Sleutels.Spoor(opdracht.SpoorId));
        samenhangen.Onthoud(spoor.Waarde);
        foreach (var vraag in new[] { opdracht.Vraag, opdracht.Of }.OfType<string>())
        {
            if (await uitkomsten.Lees(partitie, vraag) is { } uitkomst)
            {
                return new(new(uitkomst.Waarde));
            }
        }

        var werk = new Werkeenheid(partitie);
        var nieuws = await postvak.Leeg(werk, opdracht.SpoorId);
        if (opdracht.Vraag is null && nieuws)
        {
            // Whoever looks at everything handles it.
            return new(new(null, Nieuws: true));
        }

        if (!opdracht.NaEinde && await IsTenEinde(spoor.Waarde, opdracht, nieuws))
        {
            return new(new(null, Einde: true));
        }

        if (spoor.Waarde.KlantreisId != opdracht.KlantreisId)
        {
            return new(new(null, Opnieuw: true));
        }

        var slaap = new Slaap(opdracht.SlaapTot, opdracht.Verwacht, opdracht.Waarom);
        return opdracht.SlaapTot <= klok.Nu || await overzicht.Bij(opdracht.SpoorId, slaap.Van, () => sporen.Slaap(werk, spoor, slaap))
            ? new(new((string?)null))
            : null;
    }

    /// <summary>
    /// A main track stops as soon as what it runs for has ended. Any other stops by the outcome that it waits for, and
    /// only when that never comes by the word of who rounds the klantreis off; what only rests has something left to do.
    /// </summary>
    private async Task<bool> IsTenEinde(Spoor spoor, Kijkopdracht opdracht, bool nieuws) => !spoor.OverleeftEinde && (spoor.IsHoofdspoor
        ? await uitkomsten.Lees(spoor.Partitie, Vragen.Einde) is not null
        : nieuws && opdracht.Vraag != Vragen.Niets && await uitkomsten.Lees(spoor.Partitie, Vragen.Opgeruimd) is not null);
}
