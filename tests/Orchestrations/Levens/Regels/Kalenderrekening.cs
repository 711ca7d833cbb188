namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The calendar arithmetic of the checkers, written apart from that of the app.</summary>
internal static class Kalenderrekening
{
    /// <summary>What was begun late, for a message had to wait for a quiet day or a person for another appointment.</summary>
    public static readonly TimeSpan Speling = TimeSpan.FromDays(7);

    public static DateOnly Plus(this DateOnly dag, Termijn termijn) => termijn.Eenheid switch
    {
        Termijneenheid.Maanden => dag.AddMonths(termijn.Aantal),
        Termijneenheid.Weken => dag.AddDays(7 * termijn.Aantal),
        Termijneenheid.Dagen => dag.AddDays(termijn.Aantal),
        _ => throw new NotSupportedException($"{termijn.Eenheid}"),
    };

    /// <summary>The next in a rhythm: an interval after the last; when the one after that has come too, the latest that has.</summary>
    public static DateOnly Volgende(DateOnly laatste, Termijn interval, DateOnly vandaag)
    {
        var doel = laatste.Plus(interval);
        while (doel.Plus(interval) <= vandaag)
        {
            doel = doel.Plus(interval);
        }

        return doel;
    }
}
