using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps that every track has: begin a generation, look around, end.</summary>
public sealed class Spooractiviteiten(
    Opslag opslag, Rondkijker rondkijker, Spoorsluiting sluiting, Samenhangen samenhangen, Afsprakenregister afspraken, Eerstekijker eerste, IBeleidsbron beleidsbron, IKlok klok, Appversie appversie)
{
    /// <summary>What a generation must know, with what its first step would say.</summary>
    [Function(nameof(OpenSpoor))]
    public Task<Spoorstand> OpenSpoor([ActivityTrigger] Openopdracht opdracht, [DurableClient] DurableTaskClient client) => opslag.MetBeeld(
        Sleutels.Partitie(opdracht.SpoorId),
        [Sleutels.Klantreis, .. Eerstekijker.Leest(opdracht.SpoorId)],
        async () =>
        {
            var spoor = (await opslag.Vereis<Spoor>(Sleutels.Partitie(opdracht.SpoorId), Sleutels.Spoor(opdracht.SpoorId))).Waarde;
            samenhangen.Onthoud(spoor);
            var reis = (await opslag.Vereis<Klantreis>(spoor.KlantreisId, Sleutels.Klantreis)).Waarde;
            var beleid = await beleidsbron.Geldend(klok);
            var (dagen, ronde) = (beleid.Aandrijving.HartslagDagen, await Ronde(spoor));
            return new Spoorstand(
                spoor.Id,
                reis.Id,
                reis.Fase,
                dagen,
                appversie.Waarde,
                spoor.Klaar,
                GesprekVanaf(reis, beleid),
                ronde,
                await eerste.Kijk(spoor, reis.Fase, ronde, opdracht.Begin.AddDays(dagen), client));
        });

    /// <summary>Looks for the outcome, and if there is none handles the postvak and notes until when the track sleeps.</summary>
    [Function(nameof(KijkRond))]
    public Task<Rondblik> KijkRond([ActivityTrigger] Kijkopdracht opdracht) => opslag.MetBeeld(
        Sleutels.Partitie(opdracht.SpoorId),
        Rondkijker.Leest(opdracht),
        () => Botsing.KijkOpnieuw(
            $"rondkijken van spoor {opdracht.SpoorId}",
            async () => await rondkijker.Kijk(new(Sleutels.Partitie(opdracht.SpoorId)), opdracht) is { } blik ? new Botsing.Antwoord<Rondblik>(blik) : null));

    /// <summary>Ends a track and tells the one that waits for it.</summary>
    [Function(nameof(SluitSpoor))]
    public async Task<Gedaan> SluitSpoor([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var ouder = await opslag.MetBeeld(
            Sleutels.Partitie(spoorId),
            [Sleutels.Sporen, Sleutels.Postvak(spoorId), .. Momentafronding.Leest],
            () => sluiting.Sluit(spoorId));
        if (ouder is not null)
        {
            await client.RaiseEventAsync(ouder, Bel.Naam);
        }

        return Gedaan.Waarde;
    }

    private async Task<int?> Ronde(Spoor spoor) => Spoorids.IsAfspraak(spoor.Id)
        ? (await afspraken.Laatste(spoor.Partitie, Afsprakenregister.Naam(spoor.Id)))?.Ronde ?? 1
        : null;

    private DateTimeOffset? GesprekVanaf(Klantreis reis, Beleid beleid) =>
        reis is { Fase: Fase.Ambitiegesprek, GesprekVanaf: { } dag } && Werkkalender.Van(beleid).Opening(dag) is var moment && moment > klok.Nu ? moment : null;
}
