namespace InzetOpMaat.Orchestrations;

/// <summary>Records what a track waits for, and tells it, in one write.</summary>
public sealed class Uitkomsten(Opslag opslag, Sporen sporen)
{
    public async Task<Uitkomst?> Lees(string partitie, string vraag) =>
        (await opslag.Lees<Uitkomst>(partitie, Sleutels.Uitkomst(vraag)))?.Waarde;

    /// <summary>
    /// Writes the outcome with whatever the unit of work already holds, and a message to each of the tracks given (of
    /// the same partition). Afterwards the caller rings their bells.
    /// </summary>
    /// <exception cref="RijconflictException">There is an outcome already, or something changed meanwhile; nothing was written.</exception>
    public async Task LegVast(Werkeenheid werk, string vraag, Uitkomst uitkomst, params string[] spoorIds)
    {
        werk.Voegtoe(Sleutels.Uitkomst(vraag), uitkomst);
        foreach (var spoorId in spoorIds)
        {
            await sporen.Schrijf(werk, spoorId, "uitkomst", vraag);
        }

        await opslag.Bewaar(werk);
    }
}
