namespace InzetOpMaat.Domain;

/// <summary>
/// A term that runs: its rule as it was when it began, and each time that its clock stood still or that it got more time.
/// The end is always worked out from the beginning, so that a term that ended in a weekend does not gain its days.
/// </summary>
public sealed record Termijnverloop
{
    public required Termijnregel Regel { get; init; }

    /// <summary>The dates that were known when it began.</summary>
    public required IReadOnlyDictionary<Termijnoorsprong, DateOnly> Oorsprongen { get; init; }

    /// <summary>Oldest first; they do not overlap.</summary>
    public IReadOnlyList<Termijnopschorting> Opschortingen { get; init; } = [];

    public IReadOnlyList<Termijnverlenging> Verlengingen { get; init; } = [];

    /// <summary>Stops the clock after a day (opschorten).</summary>
    /// <exception cref="InvalidOperationException">It stands still already, or did on that day.</exception>
    public Termijnverloop Opschorten(DateOnly na, Termijnreden reden)
    {
        if (Opschortingen is [.., var laatste] && (laatste.Tot is not { } tot || na < tot.AddDays(-1)))
            throw new InvalidOperationException($"De klok staat op {Datumtekst.Datum(na)} al stil.");
        return this with { Opschortingen = [.. Opschortingen, new(na, null, reden)] };
    }

    /// <summary>Lets the clock run again from a day on (hervatten); a second time corrects the first.</summary>
    /// <exception cref="InvalidOperationException">It never stood still.</exception>
    public Termijnverloop Hervatten(DateOnly op) => Opschortingen is [.., var laatste]
        ? this with { Opschortingen = [.. Opschortingen.SkipLast(1), laatste with { Tot = op }] }
        : throw new InvalidOperationException("De klok heeft niet stilgestaan.");

    /// <summary>Gives more time (verlengen).</summary>
    public Termijnverloop Verlengen(DateOnly op, Termijn met, Termijnreden reden) =>
        this with { Verlengingen = [.. Verlengingen, new(op, met, reden)] };

    /// <summary>
    /// The last day. While the clock stands still it is the day that would be the last if it ran again today. What
    /// began after the term had ended does not change it any more.
    /// </summary>
    public AfgeleideDatum Einde(DateOnly vandaag, Beleid beleid)
    {
        var ruw = Regel.Ruw(Oorsprongen, beleid);
        foreach (var (begin, verwerk) in Wijzigingen(vandaag, beleid).OrderBy(wijziging => wijziging.Begin))
        {
            if (begin <= Regel.OpWerkdag(ruw, beleid).Datum)
                ruw = verwerk(ruw);
        }

        return Regel.OpWerkdag(ruw, beleid);
    }

    private IEnumerable<(DateOnly Begin, Func<AfgeleideDatum, AfgeleideDatum> Verwerk)> Wijzigingen(DateOnly vandaag, Beleid beleid)
    {
        foreach (var opschorting in Opschortingen)
            yield return (opschorting.Na, einde => Na(einde, opschorting, vandaag));
        foreach (var verlenging in Verlengingen)
            yield return (verlenging.Op, einde => Na(einde, verlenging, beleid));
    }

    private static AfgeleideDatum Na(AfgeleideDatum einde, Termijnopschorting opschorting, DateOnly vandaag)
    {
        var dagen = opschorting.Dagen(vandaag);
        if (dagen == 0)
            return einde;
        var tot = opschorting.Tot is { } hervat ? $" tot {Datumtekst.Datum(hervat)}" : ", tot nu toe";
        return new AfgeleideDatum(einde.Datum.AddDays(dagen), einde.Waarom.En(
            $"opgeschort vanaf {Datumtekst.Datum(opschorting.Na.AddDays(1))}{tot}, {Datumtekst.Aantal(dagen, "dag", "dagen")}, {opschorting.Reden.InWoorden()}"));
    }

    private AfgeleideDatum Na(AfgeleideDatum einde, Termijnverlenging verlenging, Beleid beleid)
    {
        var stap = $"op {Datumtekst.Datum(verlenging.Op)} verlengd met {verlenging.Met.InWoorden()}, {verlenging.Reden.InWoorden()}";
        var verlengd = verlenging.Met.Na(einde.Datum, Regel.Werkkalender(beleid), stap);
        return verlengd with { Waarom = new Afleiding(einde.Waarom.Regel, [.. einde.Waarom.Stappen, stap, .. verlengd.Waarom.Stappen]) };
    }
}
