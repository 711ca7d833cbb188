namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Another was just before us, which the answer says or a conflict at the write: look again. Not for ever: who keeps losing fails, and the retry of the activity
/// begins afresh.
/// </summary>
internal static class Botsing
{
    private const int MeestePogingen = 20;

    /// <param name="wat">For the message; names no person.</param>
    /// <param name="doe">Reads and writes once; a conflict when a row changed in between.</param>
    /// <exception cref="RijconflictException">It never succeeded.</exception>
    public static Task KijkOpnieuw(string wat, Func<Task> doe) =>
        KijkOpnieuw<Gedaan>(wat, async () =>
        {
            await doe();
            return new(Gedaan.Waarde);
        });

    /// <param name="wat">For the message; names no person.</param>
    /// <param name="doe">Reads and writes once; false, or a conflict, when a row changed in between.</param>
    /// <exception cref="RijconflictException">It never succeeded.</exception>
    public static Task KijkOpnieuw(string wat, Func<Task<bool>> doe) =>
        KijkOpnieuw<Gedaan>(wat, async () => await doe() ? new(Gedaan.Waarde) : null);

    /// <param name="wat">For the message; names no person.</param>
    /// <param name="doe">Reads and writes once; null, or a conflict, when a row changed in between.</param>
    /// <exception cref="RijconflictException">It never succeeded.</exception>
    public static async Task<T> KijkOpnieuw<T>(string wat, Func<Task<Antwoord<T>?>> doe)
    {
        for (var poging = 1; poging <= MeestePogingen; poging++)
        {
            try
            {
                if (await doe() is { } antwoord)
                {
                    return antwoord.Waarde;
                }
            }
            catch (RijconflictException)
            {
                // The next attempt reads everything anew.
            }
        }

        throw new RijconflictException($"Na {MeestePogingen} pogingen was een ander nog steeds eerder: {wat}.");
    }

    /// <summary>An answer, which may itself be null.</summary>
    internal sealed record Antwoord<T>(T Waarde);
}
