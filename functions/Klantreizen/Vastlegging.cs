namespace InzetOpMaat.Functions;

/// <summary>How an attempt to record what somebody reported ended.</summary>
internal abstract record Vastlegging
{
    private const int MeestePogingen = 5;

    private Vastlegging()
    {
    }

    /// <summary>It is written.</summary>
    public sealed record Gelukt(Uitkomst Uitkomst, Gevolgen Gevolgen) : Vastlegging;

    public sealed record Onbekend : Vastlegging;

    /// <summary>The step is not open, or the report contradicts what is known. The reason is Dutch and names no person.</summary>
    public sealed record Botst(string Uitleg) : Vastlegging;

    /// <summary>It changed since the caller saw it; the version is that of now, and so is what it has become.</summary>
    public sealed record Gewijzigd(string Versie, object? Stand = null) : Vastlegging;

    /// <summary>
    /// Tries again when a row changed between reading and writing: the tracks write there too, so a conflict seldom
    /// says anything about the report itself. Each attempt reads everything anew.
    /// </summary>
    public static async Task<Vastlegging> Probeer(Func<Task<Vastlegging>> doe)
    {
        for (var poging = 1; poging < MeestePogingen; poging++)
        {
            try
            {
                return await doe();
            }
            catch (RijconflictException)
            {
                // Read again: either another was first, and that is the answer, or a track moved on.
            }
        }

        return await doe();
    }
}
