namespace InzetOpMaat.Domain;

/// <summary>The days of a period added up, to ask counts of. Without a klantgroep or kenmerk all of them count.</summary>
public sealed class Cijfers
{
    private readonly List<(Telling Telling, int Aantal)> stromen;
    private readonly List<(Telling Telling, int Aantal)> begin;
    private readonly List<(Telling Telling, int Aantal)> einde;

    /// <param name="dagen">In order, from the day before the period, if there are figures of that.</param>
    /// <param name="van">The first day of the period.</param>
    public Cijfers(IReadOnlyList<Dagstand> dagen, DateOnly van)
    {
        stromen = [.. Lees(dagen.Where(dag => dag.Dag >= van).SelectMany(dag => dag.Stromen)).GroupBy(s => s.Telling).Select(s => (s.Key, s.Sum(deel => deel.Aantal)))];
        begin = [.. Lees(dagen.LastOrDefault(dag => dag.Dag < van)?.Voorraden ?? new Dictionary<string, int>())];
        einde = dagen.Count == 0 ? [] : [.. Lees(dagen[^1].Voorraden)];
        Tot = dagen.Count > 0 && dagen[^1].Dag >= van ? dagen[^1].Dag : null;
    }

    /// <summary>The last day with figures; null when the period has none.</summary>
    public DateOnly? Tot { get; }

    /// <summary>How often it happened in the period.</summary>
    public int Aantal(Feitsoort soort, Klantgroep? groep = null, Func<string, bool>? kenmerk = null) => Som(stromen, soort, groep, kenmerk);

    /// <summary>How many there were when the period began.</summary>
    public int AanBegin(Feitsoort soort, Klantgroep? groep = null, Func<string, bool>? kenmerk = null) => Som(begin, soort, groep, kenmerk);

    /// <summary>How many there were at the end of the last day.</summary>
    public int AanEinde(Feitsoort soort, Klantgroep? groep = null, Func<string, bool>? kenmerk = null) => Som(einde, soort, groep, kenmerk);

    /// <summary>What happened of a kind, each by klantgroep and kenmerk.</summary>
    public IEnumerable<(Telling Telling, int Aantal)> Stromen(Feitsoort soort) => stromen.Where(stroom => stroom.Telling.Soort == soort);

    public IEnumerable<(Telling Telling, int Aantal)> Voorraden(Feitsoort soort) => einde.Where(voorraad => voorraad.Telling.Soort == soort);

    private static int Som(List<(Telling Telling, int Aantal)> tellingen, Feitsoort soort, Klantgroep? groep, Func<string, bool>? kenmerk) => tellingen
        .Where(t => t.Telling.Soort == soort && (groep is null || t.Telling.Klantgroep == groep) && (kenmerk is null || kenmerk(t.Telling.Kenmerk)))
        .Sum(t => t.Aantal);

    private static IEnumerable<(Telling Telling, int Aantal)> Lees(IEnumerable<KeyValuePair<string, int>> tellingen) =>
        from telling in tellingen
        let bekend = Telling.Lees(telling.Key)
        where bekend is not null
        select (bekend.Value, telling.Value);
}
