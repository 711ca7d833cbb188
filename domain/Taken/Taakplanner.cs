namespace InzetOpMaat.Domain;

/// <summary>By when a task must be done, and when somebody hears of it. Dates are local, moments UTC.</summary>
public static class Taakplanner
{
    /// <summary>
    /// The target date and the last date by the policy, counted from the working day on which the task can be seen. The target
    /// date is never after the last, also where a year is unlike those for which the policy was checked.
    /// </summary>
    public static (AfgeleideDatum Streef, AfgeleideDatum Fataal) Termijn(Taaksoort soort, DateTimeOffset nu, Beleid beleid)
    {
        var regels = beleid.Taak(soort);
        var (zichtbaar, uitleg) = Zichtbaar(nu, Werkkalender.Van(beleid));
        return Samen(Datum(regels.Streef), Datum(regels.Fataal));

        AfgeleideDatum Datum(Termijnregel regel)
        {
            var datum = regel.Datum(Vanaf(zichtbaar), beleid);
            return uitleg is null ? datum : datum with { Waarom = datum.Waarom.En(uitleg) };
        }
    }

    /// <summary>The law has the last date; the target date is never after it.</summary>
    public static (AfgeleideDatum Streef, AfgeleideDatum Fataal) MetWet((AfgeleideDatum Streef, AfgeleideDatum Fataal) termijn, AfgeleideDatum wet) =>
        Samen(termijn.Streef, wet);

    /// <summary>The target date as many days later as the term that it follows, on a working day.</summary>
    /// <param name="zoals">What it follows, in Dutch.</param>
    public static AfgeleideDatum Later(AfgeleideDatum streef, int dagen, string zoals, Beleid beleid)
    {
        if (dagen == 0)
            return streef;
        var kalender = Werkkalender.Van(beleid);
        var schuift = streef.Datum.AddDays(dagen);
        var datum = kalender.VolgendeWerkdag(schuift);
        var waarom = streef.Waarom.En($"{Datumtekst.Aantal(dagen, "dag", "dagen")} later, zoals {zoals}");
        return streef with { Datum = datum, Waarom = datum == schuift ? waarom : waarom.En(kalender.Verschoven(schuift, datum)) };
    }

    /// <summary>What the watch over an open task asks now: first the reminder, then the manager, and then only patience.</summary>
    public static Taakplan Bekijk(Taak taak, bool herinnerd, Beleid beleid, DateTimeOffset nu)
    {
        if (taak.Geescaleerd)
            return new(null, null, "afronding van de taak, na escalatie");
        var (moment, stap, waarom) = herinnerd
            ? (Escaleren(taak, beleid), Taakstap.Escaleren, "fatale datum van de taak")
            : (Herinneren(taak, beleid), Taakstap.Herinneren, Taakplan.TotStreefdatum);
        return moment <= nu ? new(stap, null, waarom) : new(null, moment, moment is null ? "hervatten van de termijn" : waarom);
    }

    /// <summary>
    /// On the target date at its time, else at opening time; for a task that was made later than that some minutes after it
    /// was made, by policy. Never after <see cref="Escaleren"/>; null while the clock of its term stands still.
    /// </summary>
    public static DateTimeOffset? Herinneren(Taak taak, Beleid beleid)
    {
        if (Escaleren(taak, beleid) is not { } uiterlijk)
            return null;
        var begin = Begin(taak.Streefdatum, Werkkalender.Van(beleid));
        var herinnering = begin > taak.GemaaktOp ? begin : taak.GemaaktOp.AddMinutes(beleid.Aandrijving.HerinneringZelfdeDagMinuten);
        return herinnering < uiterlijk ? herinnering : uiterlijk;
    }

    /// <summary>On the last date at its time, else at closing time; null while the clock of its term stands still.</summary>
    public static DateTimeOffset? Escaleren(Taak taak, Beleid beleid) => taak.Opgeschort ? null : Eind(taak.Fataledatum, Werkkalender.Van(beleid));

    internal static DateTimeOffset Begin(AfgeleideDatum streef, Werkkalender kalender) => streef.Tijd is { } tijd
        ? Lokaletijd.Moment(streef.Datum, tijd)
        : kalender.Openingstijd(streef.Datum)?.Begin ?? Lokaletijd.Moment(streef.Datum, TimeOnly.MinValue);

    internal static DateTimeOffset Eind(AfgeleideDatum fataal, Werkkalender kalender) => fataal.Tijd is { } tijd
        ? Lokaletijd.Moment(fataal.Datum, tijd)
        : kalender.Openingstijd(fataal.Datum)?.Einde ?? Lokaletijd.Moment(fataal.Datum.AddDays(1), TimeOnly.MinValue);

    internal static IReadOnlyDictionary<Termijnoorsprong, DateOnly> Vanaf(DateOnly zichtbaar) =>
        new Dictionary<Termijnoorsprong, DateOnly> { [Termijnoorsprong.Taak] = zichtbaar };

    private static (AfgeleideDatum Streef, AfgeleideDatum Fataal) Samen(AfgeleideDatum streef, AfgeleideDatum fataal) =>
        (streef.Datum <= fataal.Datum ? streef : fataal, fataal);

    private static (DateOnly Dag, string? Uitleg) Zichtbaar(DateTimeOffset nu, Werkkalender kalender)
    {
        var vandaag = Lokaletijd.Datum(nu);
        if (kalender.Openingstijd(vandaag) is not { } open)
        {
            var werkdag = kalender.VolgendeWerkdag(vandaag);
            return (werkdag, kalender.Verschoven(vandaag, werkdag));
        }

        if (nu < open.Einde)
            return (vandaag, null);
        var volgende = kalender.VolgendeWerkdag(vandaag.AddDays(1));
        return (volgende, $"ontstaan na sluitingstijd op {Datumtekst.Datum(vandaag)}, dus {Datumtekst.Datum(volgende)}");
    }
}
