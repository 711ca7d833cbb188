namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Makes sure that a step is done once: its outcome is a row beside what it changed. Doing it again gives the
/// recorded outcome, so a phase that runs again from its start repeats nothing.
/// </summary>
public sealed class Stappen(Opslag opslag)
{
    private const int MeestePogingen = 5;

    /// <summary>A step that changes only its own partition.</summary>
    /// <param name="leest">The other rows of the partition that it looks at, as for <see cref="Opslag.MetBeeld"/>.</param>
    public Task<T> Zorg<T>(string partitie, string stap, Func<Werkeenheid, Task<T>> doe, params IEnumerable<string> leest)
        where T : class => Zorg(partitie, stap, doe, leest, metEffect: false);

    /// <summary>
    /// A step that asks another system to do something. The intent is written first, so that whoever looks after a
    /// crash sees that the outcome is unknown; the call itself is safe to repeat, by its key.
    /// </summary>
    public Task<T> ZorgMetEffect<T>(string partitie, string stap, Func<Werkeenheid, Task<T>> doe, params IEnumerable<string> leest)
        where T : class => Zorg(partitie, stap, doe, leest, metEffect: true);

    /// <summary>
    /// Writes the intent of a step with an effect, unless it was written with what came before; with the unit of work, which
    /// holds the outcome, it goes.
    /// </summary>
    public async Task NeemVoor(Werkeenheid werk, string stap)
    {
        if (await opslag.Lees<Gedaan>(werk.Partitie, Sleutels.Voornemen(stap)) is null)
        {
            await opslag.Bewaar(new Werkeenheid(werk.Partitie).Zet(Sleutels.Voornemen(stap), Gedaan.Waarde));
        }

        werk.Verwijder(Sleutels.Voornemen(stap));
    }

    private Task<T> Zorg<T>(string partitie, string stap, Func<Werkeenheid, Task<T>> doe, IEnumerable<string> leest, bool metEffect)
        where T : class => opslag.MetBeeld(partitie, [Sleutels.Stap(stap), Sleutels.Voornemen(stap), .. leest], () => Zorg(partitie, stap, doe, metEffect));

    private async Task<T> Zorg<T>(string partitie, string stap, Func<Werkeenheid, Task<T>> doe, bool metEffect)
        where T : class
    {
        for (var poging = 1; ; poging++)
        {
            if (await opslag.Lees<T>(partitie, Sleutels.Stap(stap)) is { } gedaan)
            {
                return gedaan.Waarde;
            }

            try
            {
                return await Doe(partitie, stap, doe, metEffect);
            }
            catch (RijconflictException) when (poging < MeestePogingen)
            {
                // The same step ran twice and the other was first, or another track changed a row that this step
                // read: look again.
            }
        }
    }

    private async Task<T> Doe<T>(string partitie, string stap, Func<Werkeenheid, Task<T>> doe, bool metEffect)
        where T : class
    {
        var werk = new Werkeenheid(partitie);
        if (metEffect)
        {
            await NeemVoor(werk, stap);
        }

        var uitkomst = await doe(werk);
        await opslag.Bewaar(werk.Voegtoe(Sleutels.Stap(stap), uitkomst));
        return uitkomst;
    }
}
