namespace InzetOpMaat.Functions;

/// <summary>Gathers what one journey shows, from its own partition and that of its household.</summary>
public sealed class Klantreislezer(Opslag opslag, IKlok klok)
{
    internal async Task<Klantreisweergave?> Lees(string klantreisId, CancellationToken annulering)
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
        return Klantreisweergave.Van(
            reis, [.. await sporen, .. await sporenThuis], await afspraken, [.. await taken, .. await takenThuis], await plaatsingen, klok.Nu);
    }

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
