namespace InzetOpMaat.Domain;

/// <summary>A time in which the clock of a term stands still. Dates are local (Europe/Amsterdam).</summary>
/// <param name="Na">The last day on which the clock still ran.</param>
/// <param name="Tot">The first day on which it ran again; null while it stands still.</param>
public sealed record Termijnopschorting(DateOnly Na, DateOnly? Tot, Termijnreden Reden)
{
    /// <summary>Whole days that did not count, up to today while the clock stands still.</summary>
    public int Dagen(DateOnly vandaag) => Math.Max(0, (Tot ?? vandaag).DayNumber - Na.DayNumber - 1);
}
