namespace InzetOpMaat.Domain;

/// <summary>
/// Spreads the ambitiegesprekken of existing clients over the working days of the period that the policy gives for them:
/// each week as few as it takes to be done within the period, and never more than the intakers can hold. When that is
/// not enough the rest follows after the period, at full capacity. Source: beleidskader §4.1 (about a year's work).
/// </summary>
public static class Gespreksspreiding
{
    /// <summary>How many clients have their turn from which local date.</summary>
    /// <param name="vandaag">The first turn is on the first working day of the next week.</param>
    /// <param name="bezet">How many already have their turn on a date, by an earlier list.</param>
    public static IReadOnlyDictionary<DateOnly, int> Verdeel(int aantal, DateOnly vandaag, IReadOnlyDictionary<DateOnly, int> bezet, Beleid beleid)
    {
        var kalender = Werkkalender.Van(beleid);
        var (begin, hoogstens) = (Maandag(vandaag).AddDays(7), beleid.BestaandeKlanten.GesprekkenPerWeek);
        var weken = Weken(begin, kalender, bezet, beleid).TakeWhile(week => week.Maandag.AddDays(6) <= Einde(vandaag, beleid)).ToList();
        var tempo = Enumerable.Range(1, hoogstens).FirstOrDefault(tempo => weken.Sum(week => week.Plaats(tempo)) >= aantal, hoogstens);
        var verdeling = new Dictionary<DateOnly, int>();
        foreach (var week in Weken(begin, kalender, bezet, beleid))
        {
            var deel = Math.Min(aantal, week.Plaats(tempo));
            for (var plek = 0; plek < deel; plek++)
            {
                var dag = week.Dagen[plek * week.Dagen.Count / deel];
                verdeling[dag] = verdeling.GetValueOrDefault(dag) + 1;
            }

            aantal -= deel;
            if (aantal == 0)
                break;
        }

        return verdeling;
    }

    /// <summary>The last day of the period for a list that came in today.</summary>
    public static DateOnly Einde(DateOnly vandaag, Beleid beleid) => Maandag(vandaag).AddDays(7).AddMonths(beleid.BestaandeKlanten.Maanden).AddDays(-1);

    private static IEnumerable<Week> Weken(DateOnly begin, Werkkalender kalender, IReadOnlyDictionary<DateOnly, int> bezet, Beleid beleid)
    {
        for (var maandag = begin; ; maandag = maandag.AddDays(7))
        {
            var dagen = Enumerable.Range(0, 7).Select(maandag.AddDays).ToList();
            yield return new(maandag, [.. dagen.Where(kalender.IsWerkdag)], dagen.Sum(dag => bezet.GetValueOrDefault(dag)), beleid);
        }
    }

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    private sealed record Week(DateOnly Maandag, IReadOnlyList<DateOnly> Dagen, int Bezet, Beleid Beleid)
    {
        private int Weekdagen => Beleid.Kalender.Openingstijden.Count;

        /// <summary>The room at a pace of so many a full week; a week with closed days has less.</summary>
        public int Plaats(int tempo) => Dagen.Count == 0
            ? 0
            : Math.Clamp((Beleid.BestaandeKlanten.GesprekkenPerWeek * Dagen.Count / Weekdagen) - Bezet, 0, Math.Max(1, tempo * Dagen.Count / Weekdagen));
    }
}
