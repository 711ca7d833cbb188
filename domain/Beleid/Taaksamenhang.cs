namespace InzetOpMaat.Domain;

/// <summary>
/// Terms of tasks that are good by themselves and yet contradict each other. Two units cannot be compared by their numbers
/// (20 working days are mostly, not always, within 4 weeks), so both are worked out for each day on which a task can begin.
/// </summary>
internal static class Taaksamenhang
{
    // So that a leap year and ordinary ones come by. What a later year brings is no mistake: see Taakplanner.Termijn.
    private const int Jaren = 4;

    /// <summary>For each rule the first mistake, by its key within the tasks.</summary>
    public static IEnumerable<(string Sleutel, string Melding)> Fouten(Beleid beleid)
    {
        var kalender = Werkkalender.Van(beleid);
        var dagen = Enumerable.Range(beleid.GeldigVanaf.DayNumber, beleid.GeldigVanaf.AddYears(Jaren).DayNumber - beleid.GeldigVanaf.DayNumber)
            .Select(DateOnly.FromDayNumber).Where(kalender.IsWerkdag).ToList();
        return beleid.Taken.Where(taak => !PastAltijd(taak.Value.Streef, taak.Value.Fataal))
            .SelectMany(taak => dagen.SelectMany(dag => Fouten(taak.Value, dag, kalender, beleid))
                .DistinctBy(fout => fout.Sleutel)
                .Select(fout => ($"{taak.Key}/{fout.Sleutel}", fout.Melding)));
    }

    // Rules that differ in their number alone.
    private static bool PastAltijd(Termijnregel streef, Termijnregel fataal) =>
        streef.Interval.Eenheid == fataal.Interval.Eenheid && streef.Interval.Aantal <= fataal.Interval.Aantal
        && streef.Kalender == fataal.Kalender && streef.Werkdag == fataal.Werkdag && streef.Werkdag != Werkdageis.Vorige
        && streef.Tijd is null && fataal.Tijd is null;

    private static IEnumerable<(string Sleutel, string Melding)> Fouten(Taakbeleid taak, DateOnly dag, Werkkalender kalender, Beleid beleid)
    {
        var streef = taak.Streef.Datum(Taakplanner.Vanaf(dag), beleid);
        var fataal = taak.Fataal.Datum(Taakplanner.Vanaf(dag), beleid);
        var eind = Taakplanner.Eind(fataal, kalender);
        if (streef.Datum < dag)
            yield return ("streef", $"ligt voor de taak, zoals voor een van {Datumtekst.Datum(dag)}");
        if (eind < kalender.Openingstijd(dag)!.Value.Einde)
            yield return ("fataal", $"is al voorbij voor een taak die later op de dag komt, zoals op {Datumtekst.Datum(dag)}");
        else if (eind < Taakplanner.Begin(streef, kalender))
            yield return ("fataal", $"ligt voor de streefdatum, zoals voor een taak van {Datumtekst.Datum(dag)}");
    }
}
