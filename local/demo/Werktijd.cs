namespace InzetOpMaat.Local;

/// <summary>When the colleagues of the demo are at work: from nine to five, not at weekends, not on closed days.</summary>
internal sealed class Werktijd(IReadOnlyCollection<DateOnly> gesloten)
{
    private static readonly TimeOnly Begin = new(9, 5);
    private static readonly TimeOnly Einde = new(17, 0);

    /// <summary>The moment itself when somebody works then, else the next morning that somebody does.</summary>
    public DateTimeOffset Vanaf(DateTimeOffset moment)
    {
        var dag = Lokaletijd.Datum(moment);
        var tijd = Lokaletijd.Tijd(moment);
        if (IsOpen(dag) && tijd >= Begin && tijd < Einde)
        {
            return moment;
        }

        dag = tijd < Begin ? dag : dag.AddDays(1);
        while (!IsOpen(dag))
        {
            dag = dag.AddDays(1);
        }

        return Lokaletijd.Moment(dag, Begin);
    }

    public bool IsOpen(DateOnly dag) =>
        dag.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday && !gesloten.Contains(dag);
}
