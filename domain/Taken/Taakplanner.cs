namespace InzetOpMaat.Domain;

/// <summary>By when a task must be done, and when somebody hears of it. Dates are local, moments UTC.</summary>
public static class Taakplanner
{
    /// <summary>The target date and the last date, counted from the working day on which the task can be seen.</summary>
    public static (AfgeleideDatum Streef, AfgeleideDatum Fataal) Termijn(Taaksoort soort, DateTimeOffset nu, Beleid beleid)
    {
        var kalender = Werkkalender.Van(beleid);
        var regels = beleid.Taak(soort);
        var (begin, uitleg) = Begin(nu, kalender);
        return (Datum(regels.StreefWerkdagen), Datum(regels.FataalWerkdagen));

        AfgeleideDatum Datum(int werkdagen)
        {
            var regel = werkdagen == 0
                ? $"dezelfde werkdag, {Datumtekst.Datum(begin)}"
                : $"{Datumtekst.Aantal(werkdagen, "werkdag", "werkdagen")} na {Datumtekst.Datum(begin)}";
            var datum = kalender.PlusWerkdagen(begin, werkdagen, regel);
            return uitleg is null ? datum : datum with { Waarom = datum.Waarom.En(uitleg) };
        }
    }

    /// <summary>The law has the last date; the target date is never after it.</summary>
    public static (AfgeleideDatum Streef, AfgeleideDatum Fataal) MetWet((AfgeleideDatum Streef, AfgeleideDatum Fataal) termijn, AfgeleideDatum wet) =>
        (termijn.Streef.Datum <= wet.Datum ? termijn.Streef : wet, wet);

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
    /// At opening time on the target date; for a task that was made later than that some minutes after it was made, by
    /// policy. Never after <see cref="Escaleren"/>; null while the clock of its term stands still.
    /// </summary>
    public static DateTimeOffset? Herinneren(Taak taak, Beleid beleid)
    {
        if (Escaleren(taak, beleid) is not { } sluiting)
            return null;
        var open = Werkkalender.Van(beleid).Openingstijd(taak.Streefdatum.Datum)?.Begin
            ?? Lokaletijd.Moment(taak.Streefdatum.Datum, TimeOnly.MinValue);
        if (open > taak.GemaaktOp)
            return open;
        var straks = taak.GemaaktOp.AddMinutes(beleid.Aandrijving.HerinneringZelfdeDagMinuten);
        return straks < sluiting ? straks : sluiting;
    }

    /// <summary>At closing time on the last date; null while the clock of its term stands still.</summary>
    public static DateTimeOffset? Escaleren(Taak taak, Beleid beleid) => taak.Opgeschort
        ? null
        : Werkkalender.Van(beleid).Openingstijd(taak.Fataledatum.Datum)?.Einde
            ?? Lokaletijd.Moment(taak.Fataledatum.Datum.AddDays(1), TimeOnly.MinValue);

    private static (DateOnly Dag, string? Uitleg) Begin(DateTimeOffset nu, Werkkalender kalender)
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
