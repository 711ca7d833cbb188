namespace InzetOpMaat.Local;

/// <summary>How many moments of one kind there were in the stays of a person, beside how many the policy asks.</summary>
/// <param name="Minstens">Of a date around the end of a stay it is not sure whether the talk came before it: then one less is good too.</param>
internal sealed record Jarentelling(Momentsoort Soort, int Gehouden, int Minstens, int Hoogstens)
{
    // The talk is planned within so many days around the date for which it is meant (two weeks by policy, and some room).
    private const int Ruimte = 30;

    public bool Klopt => Gehouden >= Minstens && Gehouden <= Hoogstens;

    public static IReadOnlyList<Jarentelling> Van(Jarenleven leven, Jarenstand stand, Beleid beleid) =>
    [
        .. Enum.GetValues<Momentsoort>()
            .Where(soort => leven.Verblijven.Any(verblijf => beleid.Groep(verblijf.Groep).Momenten.ContainsKey(soort)))
            .Select(soort => Van(soort, leven, stand, beleid)),
    ];

    private static Jarentelling Van(Momentsoort soort, Jarenleven leven, Jarenstand stand, Beleid beleid)
    {
        var (minstens, hoogstens) = (0, 0);
        foreach (var verblijf in leven.Verblijven)
        {
            if (beleid.Groep(verblijf.Groep).Momenten.TryGetValue(soort, out var regels))
            {
                var tot = verblijf.Tot ?? Lokaletijd.Datum(stand.Nu);
                minstens += Aantal(verblijf.Sinds, regels.Interval, tot.AddDays(-Ruimte));
                hoogstens += Aantal(verblijf.Sinds, regels.Interval, tot.AddDays(Ruimte));
            }
        }

        var gehouden = soort.Afspraak() is { } afspraak
            ? leven.Gehouden(afspraak).Count()
            : stand.Tijdlijnen[leven].Count(g => g.Soort == Gebeurtenissoort.TaakWerdAfgerond && Gaatover(g, soort.Taak()!.Value));
        return new(soort, gehouden, minstens, hoogstens);
    }

    private static bool Gaatover(Gebeurtenisbeeld gebeurtenis, Taaksoort soort) =>
        string.Equals(gebeurtenis.Verwijzing?.Split('.')[1], soort.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>How often an interval fits between two dates.</summary>
    private static int Aantal(DateOnly sinds, Termijn interval, DateOnly tot)
    {
        var aantal = 0;
        for (var doel = Na(sinds, interval); doel <= tot; doel = Na(doel, interval))
        {
            aantal++;
        }

        return aantal;
    }

    private static DateOnly Na(DateOnly dag, Termijn interval) => interval.Eenheid switch
    {
        Termijneenheid.Maanden => dag.AddMonths(interval.Aantal),
        Termijneenheid.Weken => dag.AddDays(7 * interval.Aantal),
        _ => dag.AddDays(interval.Aantal),
    };
}
