namespace InzetOpMaat.Domain;

/// <summary>A time in which the clock of a term stands still. Dates are local (Europe/Amsterdam).</summary>
/// <param name="Na">The last day on which the clock still ran.</param>
/// <param name="Tot">The first day on which it ran again; null while it stands still.</param>
public sealed record Termijnopschorting(DateOnly Na, DateOnly? Tot, Termijnreden Reden)
{
    /// <summary>Whole days that did not count, up to today while the clock stands still.</summary>
    /// <param name="geteld">The last day that another suspension took already, by its number.</param>
    public int Dagen(DateOnly vandaag, int geteld) =>
        Math.Max(0, (Tot ?? vandaag).DayNumber - Math.Max(Na.DayNumber, geteld) - 1);

    /// <summary>Whether the clock stands still, at the latest from tomorrow.</summary>
    public bool StaatStil(DateOnly vandaag) => Na <= vandaag && (Tot is not { } tot || vandaag < tot);

    /// <summary>Whether both take a day.</summary>
    public bool Overlapt(Termijnopschorting ander) =>
        (ander.Tot is not { } anderTot || Na.DayNumber < anderTot.DayNumber - 1) && (Tot is not { } tot || ander.Na.DayNumber < tot.DayNumber - 1);
}
