namespace InzetOpMaat.Domain;

/// <summary>
/// When a message may go to a klant: never in the quiet hours, and never more than the budget (stress-sensitieve
/// dienstverlening, beleidskader §2.2). What does not fit goes later. Days are local, moments UTC.
/// </summary>
public static class Berichtplanner
{
    /// <summary>
    /// So long before the quiet hours nothing is begun any more, so that a message that has to be tried a few times still
    /// arrives before them.
    /// </summary>
    public static readonly TimeSpan Uitloop = TimeSpan.FromMinutes(30);

    private const int LangsteZoektocht = 800;

    public static bool IsStil(DateTimeOffset moment, Beleid beleid) =>
        WaaromStil(Lokaletijd.Datum(moment), beleid) is not null || IsStil(Lokaletijd.Tijd(moment), beleid.Berichten);

    /// <summary>Whether a message of this kind counts for the budget and waits for it.</summary>
    public static bool TeltMee(Berichtsoort soort, Beleid beleid) => !beleid.Berichten.BuitenBudget.Contains(soort);

    /// <summary>The first moment from which it may go; null when that is not before <paramref name="uiterlijk"/>.</summary>
    /// <param name="andere">When the klant's other messages that count went or will go.</param>
    /// <exception cref="InvalidOperationException">The policy leaves no moment for years.</exception>
    public static AfgeleidMoment? Eerste(
        DateTimeOffset vanaf, Berichtsoort soort, IReadOnlyCollection<DateTimeOffset> andere, Beleid beleid, DateTimeOffset? uiterlijk = null)
    {
        var dagen = TeltMee(soort, beleid) ? [.. andere.Select(Lokaletijd.Datum)] : (List<DateOnly>)[];
        var begin = Lokaletijd.Datum(vanaf);
        var uitstel = new List<string>();
        for (var dag = begin; dag < begin.AddDays(LangsteZoektocht); dag = dag.AddDays(1))
        {
            if (uiterlijk is { } tot && Lokaletijd.Moment(dag, TimeOnly.MinValue) > tot)
                return null;
            if (WaaromStil(dag, beleid) is { } reden)
                Noem(reden);
            else if (!Past(dag, dagen, beleid.Berichten))
                Noem($"de klant krijgt hoogstens {Datumtekst.Aantal(beleid.Berichten.BudgetBerichten, "bericht", "berichten")} in {Datumtekst.Aantal(beleid.Berichten.BudgetDagen, "dag", "dagen")}");
            else if (Tijdstip(dag, vanaf, beleid) is not { } op)
                Noem($"na {Datumtekst.Tijd(beleid.Berichten.StilteVan)} is het stil");
            else
                return op >= uiterlijk ? null : new AfgeleidMoment(op, Waarom(op));
        }

        throw new InvalidOperationException($"Het beleid laat vanaf {Datumtekst.Datum(begin)} geen bericht toe.");

        void Noem(string reden)
        {
            if (!uitstel.Contains(reden))
                uitstel.Add(reden);
        }

        Afleiding Waarom(DateTimeOffset op) => op == vanaf
            ? Afleiding.Van("meteen")
            : Afleiding.Van(
                $"niet op {Datumtekst.Moment(vanaf)} maar op {Datumtekst.Moment(op)}",
                uitstel.Count > 0 ? [.. uitstel] : [$"voor {Datumtekst.Tijd(beleid.Berichten.StilteTot)} is het stil"]);
    }

    /// <summary>The earliest time on a day from an instant on that is not quiet, nor about to be.</summary>
    private static DateTimeOffset? Tijdstip(DateOnly dag, DateTimeOffset vanaf, Beleid beleid)
    {
        var middernacht = Lokaletijd.Moment(dag, TimeOnly.MinValue);
        var eind = Lokaletijd.Moment(dag, beleid.Berichten.StilteTot);
        DateTimeOffset[] kansen = [vanaf > middernacht ? vanaf : middernacht, eind];
        return kansen
            .Where(op => op >= vanaf && Lokaletijd.Datum(op) == dag && !IsStil(op, beleid) && !IsStil(op + Uitloop, beleid))
            .Select(op => (DateTimeOffset?)op)
            .Min();
    }

    // No stretch of so many days may hold more than the budget once this message is in it.
    private static bool Past(DateOnly dag, List<DateOnly> andere, Berichtenbeleid regels)
    {
        for (var van = dag.AddDays(1 - regels.BudgetDagen); van <= dag; van = van.AddDays(1))
        {
            var tot = van.AddDays(regels.BudgetDagen);
            if (andere.Count(ander => ander >= van && ander < tot) >= regels.BudgetBerichten)
                return false;
        }

        return true;
    }

    private static string? WaaromStil(DateOnly dag, Beleid beleid)
    {
        if (beleid.Berichten.StilleDagen.Contains(dag.DayOfWeek))
            return $"op {Datumtekst.Dag(dag.DayOfWeek)} is het stil";
        return beleid.Berichten.StilOpFeestdagen && Werkkalender.Van(beleid).GeslotenFeestdag(dag) is { } feestdag
            ? $"op {feestdag} ({Datumtekst.Datum(dag)}) is het stil"
            : null;
    }

    private static bool IsStil(TimeOnly tijd, Berichtenbeleid regels) => regels.StilteVan <= regels.StilteTot
        ? tijd >= regels.StilteVan && tijd < regels.StilteTot
        : tijd >= regels.StilteVan || tijd < regels.StilteTot;
}
