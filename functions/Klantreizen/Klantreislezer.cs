using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Gathers what one journey shows, from its own partition and that of its household.</summary>
public sealed class Klantreislezer(Opslag opslag, IKlok klok)
{
    internal async Task<Klantreisweergave?> Lees(string klantreisId, DurableTaskClient client, CancellationToken annulering)
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis, annulering) is not { Waarde: var reis })
        {
            return null;
        }

        var sporen = Alles<Spoor>(reis.Id, Sleutels.Sporen, annulering);
        var sporenThuis = Alles<Spoor>(reis.HuishoudenId, Sleutels.Sporen, annulering);
        var afspraken = Alles<Afspraak>(reis.Id, Sleutels.Afspraken, annulering);
        var taken = Alles<Taak>(reis.Id, Sleutels.Taken, annulering);
        var plaatsingen = Alles<Plaatsing>(reis.Id, Sleutels.Plaatsingen, annulering);
        var takenThuis = Alles<Taak>(reis.HuishoudenId, Sleutels.Taken, annulering);
        List<Spoor> alleSporen = [.. await sporen, .. await sporenThuis];
        return Klantreisweergave.Van(
            reis, alleSporen, await Open(reis, alleSporen, client, annulering), await afspraken, [.. await taken, .. await takenThuis], await plaatsingen, klok.Nu);
    }

    private static Task<Spoorweergave[]> Open(Klantreis reis, IEnumerable<Spoor> sporen, DurableTaskClient client, CancellationToken annulering) =>
        Task.WhenAll(sporen.Where(spoor => !spoor.Klaar && spoor.KlantreisId == reis.Id)
            .Select(async spoor => Spoorweergave.Van(spoor, await client.GetInstanceAsync(spoor.Id, annulering))));

    private async Task<List<T>> Alles<T>(string partitie, string voorvoegsel, CancellationToken annulering)
        where T : class
    {
        var alles = new List<T>();
        await foreach (var rij in opslag.LeesReeks<T>(partitie, voorvoegsel, annulering))
        {
            alles.Add(rij.Waarde);
        }

        return alles;
    }
}
