namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Makes sure that a step is done once: its outcome is a row beside what it changed. Doing it again gives the
/// recorded outcome, so a phase that runs again from its start repeats nothing.
/// </summary>
public sealed class Stappen(Opslag opslag)
{
    /// <summary>A step that changes only its own partition.</summary>
    public async Task<T> Zorg<T>(string partitie, string stap, Func<Werkeenheid, Task<T>> doe)
        where T : class
    {
        if (await opslag.Lees<T>(partitie, Sleutels.Stap(stap)) is { } gedaan)
        {
            return gedaan.Waarde;
        }

        var werk = new Werkeenheid(partitie);
        var uitkomst = await doe(werk);
        return await Bewaar(werk, stap, uitkomst);
    }

    /// <summary>
    /// A step that asks another system to do something. The intent is written first, so that whoever looks after a
    /// crash sees that the outcome is unknown; the call itself is safe to repeat, by its key.
    /// </summary>
    public async Task<T> ZorgMetEffect<T>(string partitie, string stap, Func<Werkeenheid, Task<T>> doe)
        where T : class
    {
        if (await opslag.Lees<T>(partitie, Sleutels.Stap(stap)) is { } gedaan)
        {
            return gedaan.Waarde;
        }

        await opslag.Bewaar(new Werkeenheid(partitie).Zet(Sleutels.Voornemen(stap), Gedaan.Waarde));
        var werk = new Werkeenheid(partitie).Verwijder(Sleutels.Voornemen(stap));
        var uitkomst = await doe(werk);
        return await Bewaar(werk, stap, uitkomst);
    }

    private async Task<T> Bewaar<T>(Werkeenheid werk, string stap, T uitkomst)
        where T : class
    {
        try
        {
            await opslag.Bewaar(werk.Voegtoe(Sleutels.Stap(stap), uitkomst));
            return uitkomst;
        }
        catch (RijconflictException)
        {
            // Either the same step ran twice and the other was first, or a row changed under us and the retry reads it anew.
            if (await opslag.Lees<T>(werk.Partitie, Sleutels.Stap(stap)) is not { } gedaan)
            {
                throw;
            }

            return gedaan.Waarde;
        }
    }
}
