using System.Collections.Concurrent;

namespace InzetOpMaat.Domain;

/// <summary>Which days are working days: those of the office by the policy, or those of the law. Dates are local (Europe/Amsterdam).</summary>
public sealed class Werkkalender
{
    // A calendar without a single working day in so long a time is a mistake in the policy, not a long holiday.
    private const int LangsteSluiting = 366;

    private readonly Kalenderbeleid beleid;
    private readonly string volgens;
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, string>> gesloten = [];

    private Werkkalender(Kalenderbeleid beleid, string volgens)
    {
        this.beleid = beleid;
        this.volgens = volgens;
    }

    /// <summary>The calendar of the office.</summary>
    public static Werkkalender Van(Beleid beleid) => new(beleid.Kalender, "");

    /// <param name="volgens">By whom a day is no working day, with a space after it; empty for the office.</param>
    internal static Werkkalender Van(Kalenderbeleid beleid, string volgens) => new(beleid, volgens);

    public bool IsWerkdag(DateOnly datum) => WaaromGeenWerkdag(datum) is null;

    /// <summary>The holiday, the closing day or the day of the week that keeps the office closed; null on a working day.</summary>
    public string? WaaromGeenWerkdag(DateOnly datum)
    {
        if (gesloten.GetOrAdd(datum.Year, GeslotenFeestdagen).TryGetValue(datum, out var feestdag))
            return feestdag;
        if (beleid.Sluitingsdagen.TryGetValue(datum, out var sluiting))
            return sluiting;
        return beleid.Openingstijden.ContainsKey(datum.DayOfWeek) ? null : Datumtekst.Dag(datum.DayOfWeek);
    }

    /// <summary>The holiday that keeps the office closed on a date; null on any other day.</summary>
    public string? GeslotenFeestdag(DateOnly datum) =>
        gesloten.GetOrAdd(datum.Year, GeslotenFeestdagen).GetValueOrDefault(datum);

    /// <summary>The first working day on or after a date.</summary>
    public DateOnly VolgendeWerkdag(DateOnly datum) => Zoek(datum, 1);

    /// <summary>The last working day on or before a date.</summary>
    public DateOnly VorigeWerkdag(DateOnly datum) => Zoek(datum, -1);

    /// <summary>The <paramref name="n"/>th working day after a date; with zero the date itself or else the next working day.</summary>
    public AfgeleideDatum PlusWerkdagen(DateOnly van, int n, string regel) => Tel(van, n, 1, regel);

    /// <summary>The <paramref name="n"/>th working day before a date; with zero the date itself or else the working day before.</summary>
    public AfgeleideDatum MinWerkdagen(DateOnly van, int n, string regel) => Tel(van, n, -1, regel);

    /// <summary>The instant (UTC) at which the office first opens on or after a local date: nothing begins at night.</summary>
    public DateTimeOffset Opening(DateOnly dag) => Openingstijd(VolgendeWerkdag(dag))!.Value.Begin;

    /// <summary>From opening to closing on a date, in UTC; null when the office is closed.</summary>
    public Tijdvak? Openingstijd(DateOnly datum)
    {
        if (!IsWerkdag(datum))
            return null;
        var uren = beleid.Openingstijden[datum.DayOfWeek];
        return new Tijdvak(Lokaletijd.Moment(datum, uren.Van), Lokaletijd.Moment(datum, uren.Tot));
    }

    /// <summary>The first closing day of a closure in which no working day can be found; null when there is none.</summary>
    internal DateOnly? EersteJaarZonderWerkdag() => beleid.Sluitingsdagen.Keys.Order()
        .Where(dag => !Enumerable.Range(0, LangsteSluiting).Any(verder => IsWerkdag(dag.AddDays(verder))))
        .Select(dag => (DateOnly?)dag).FirstOrDefault();

    /// <summary>Says that a date became another one, and which closed days caused it.</summary>
    internal string Verschoven(DateOnly doel, DateOnly datum)
    {
        var richting = Math.Sign(datum.DayNumber - doel.DayNumber);
        var redenen = Enumerable.Range(0, Math.Abs(datum.DayNumber - doel.DayNumber))
            .Select(stap => WaaromGeenWerkdag(doel.AddDays(stap * richting))).OfType<string>().Distinct();
        return $"{Datumtekst.Datum(doel)} is {volgens}geen werkdag ({Datumtekst.Opsomming([.. redenen])}), dus {Datumtekst.Datum(datum)}";
    }

    private AfgeleideDatum Tel(DateOnly van, int n, int richting, string regel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var overgeslagen = new List<DateOnly>();
        var datum = van;
        if (n == 0)
        {
            datum = Zoek(van, richting);
            return new AfgeleideDatum(datum, datum == van ? Afleiding.Van(regel) : Afleiding.Van(regel).En(Verschoven(van, datum)));
        }

        for (var geteld = 0; geteld < n;)
        {
            datum = datum.AddDays(richting);
            if (IsWerkdag(datum))
                geteld++;
            else
                overgeslagen.Add(datum);
            if (overgeslagen.Count > LangsteSluiting + n)
                throw GeenWerkdagen(van);
        }

        return new AfgeleideDatum(datum, Afleiding.Van(regel, [.. Uitleg(overgeslagen)]));
    }

    // Ordinary weekends would drown what is worth saying: they are named once, without dates.
    private IEnumerable<string> Uitleg(List<DateOnly> overgeslagen)
    {
        var gewoon = overgeslagen.Where(dag => WaaromGeenWerkdag(dag) == Datumtekst.Dag(dag.DayOfWeek)).ToList();
        foreach (var dag in overgeslagen.Except(gewoon))
            yield return $"{WaaromGeenWerkdag(dag)} ({Datumtekst.Datum(dag)}) telt niet mee";
        if (gewoon.Count > 0)
        {
            var dagen = gewoon.Select(dag => dag.DayOfWeek).Distinct().OrderBy(dag => ((int)dag + 6) % 7).Select(Datumtekst.Dag);
            yield return $"{Datumtekst.Opsomming([.. dagen])} {(gewoon.Select(dag => dag.DayOfWeek).Distinct().Count() == 1 ? "telt" : "tellen")} niet mee";
        }
    }

    private DateOnly Zoek(DateOnly van, int richting)
    {
        var datum = van;
        for (var stap = 0; !IsWerkdag(datum); stap++)
        {
            if (stap > LangsteSluiting)
                throw GeenWerkdagen(van);
            datum = datum.AddDays(richting);
        }

        return datum;
    }

    private IReadOnlyDictionary<DateOnly, string> GeslotenFeestdagen(int jaar) => beleid.Feestdagen
        .Where(feestdag => feestdag.Value == Feestdagregel.Gesloten
            || (feestdag.Value == Feestdagregel.GeslotenInLustrumjaar && jaar % 5 == 0))
        .GroupBy(feestdag => Feestdagen.Datum(feestdag.Key, jaar))
        .ToDictionary(dag => dag.Key, dag => Datumtekst.Opsomming([.. dag.Select(feestdag => Feestdagen.Naam(feestdag.Key))]));

    private static InvalidOperationException GeenWerkdagen(DateOnly van) =>
        new($"Het beleid kent rond {Datumtekst.Datum(van)} een jaar lang geen werkdag.");
}
