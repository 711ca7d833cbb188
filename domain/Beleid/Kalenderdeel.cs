namespace InzetOpMaat.Domain;

/// <summary>The part of a policy document about opening hours, holidays and closing days.</summary>
internal static class Kalenderdeel
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    public static Kalenderbeleid Lees(Beleidslezer lezer) => new()
    {
        Openingstijden = lezer.Deel("openingstijden", Openingstijden),
        Feestdagen = lezer.Per<Feestdag, Feestdagregel>("feestdagen", (deel, sleutel, _) => deel.Keuze<Feestdagregel>(sleutel)),
        Sluitingsdagen = lezer.Waarde("sluitingsdagen", null, Waardevormen.Dagnamen) ?? new Dictionary<DateOnly, string>(),
    };

    private static Dictionary<DayOfWeek, Openingsuren> Openingstijden(Beleidslezer lezer)
    {
        var open = new Dictionary<DayOfWeek, Openingsuren>();
        foreach (var dag in Week)
        {
            if (lezer.Waarde(Datumtekst.Dag(dag), null, Waardevormen.Openingsuren) is { } uren)
                open.Add(dag, uren);
        }

        if (open.Count == 0)
            lezer.Fout("maandag", "er moet ten minste een dag open zijn");
        return open;
    }
}
