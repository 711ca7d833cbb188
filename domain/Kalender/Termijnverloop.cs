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

    /// <summary>In the order in which they were recorded. For different reasons they can overlap: a day counts once.</summary>
    public IReadOnlyList<Termijnopschorting> Opschortingen { get; init; } = [];

    public IReadOnlyList<Termijnverlenging> Verlengingen { get; init; } = [];

    /// <summary>Stops the clock after a day (opschorten).</summary>
    /// <param name="tot">The first day on which it runs again, when that is known.</param>
    /// <exception cref="InvalidOperationException">It stands still already for that reason, or did on that day.</exception>
    public Termijnverloop Opschorten(DateOnly na, Termijnreden reden, DateOnly? tot = null)
    {
        var nieuw = new Termijnopschorting(na, tot, reden);
        return Opschortingen.Any(eerder => eerder.Reden == reden && eerder.Overlapt(nieuw))
            ? throw new InvalidOperationException($"De klok staat op {Datumtekst.Datum(na)} al stil.")
            : this with { Opschortingen = [.. Opschortingen, nieuw] };
    }

    /// <summary>Lets the clock run again from a day on (hervatten); a second time corrects the first.</summary>
    /// <param name="reden">Which suspension ends: the last for this reason; null is the last of all.</param>
    /// <exception cref="InvalidOperationException">It never stood still.</exception>
    public Termijnverloop Hervatten(DateOnly op, Termijnreden? reden = null)
    {
        var welke = Opschortingen.LastOrDefault(opschorting => reden is null || opschorting.Reden == reden)
            ?? throw new InvalidOperationException("De klok heeft niet stilgestaan.");
        return this with { Opschortingen = [.. Opschortingen.Select(opschorting => ReferenceEquals(opschorting, welke) ? welke with { Tot = op } : opschorting)] };
    }

    /// <summary>Whether the clock stands still, at the latest from tomorrow.</summary>
    public bool StaatStil(DateOnly vandaag) => Opschortingen.Any(opschorting => opschorting.StaatStil(vandaag));

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
            if (begin <= Regel.OpWerkdagEnTijd(ruw, beleid).Datum)
                ruw = verwerk(ruw);
        }

        return Regel.OpWerkdagEnTijd(ruw, beleid);
    }

    private IEnumerable<(DateOnly Begin, Func<AfgeleideDatum, AfgeleideDatum> Verwerk)> Wijzigingen(DateOnly vandaag, Beleid beleid)
    {
        var geteld = 0;
        foreach (var opschorting in Opschortingen.OrderBy(opschorting => opschorting.Na))
        {
            var dagen = opschorting.Dagen(vandaag, geteld);
            yield return (opschorting.Na, einde => Na(einde, opschorting, dagen, vandaag));
            geteld = Math.Max(geteld, (opschorting.Tot ?? vandaag).DayNumber - 1);
        }

        foreach (var verlenging in Verlengingen)
            yield return (verlenging.Op, einde => Na(einde, verlenging, beleid));
    }

    private static AfgeleideDatum Na(AfgeleideDatum einde, Termijnopschorting opschorting, int dagen, DateOnly vandaag)
    {
        if (dagen == 0)
            return einde;
        var tot = opschorting.Tot is { } hervat ? $" tot {Datumtekst.Datum(hervat)}" : ", tot nu toe";
        var samen = opschorting.Dagen(vandaag, geteld: 0) > dagen ? " die nog meetelden" : "";
        return new AfgeleideDatum(einde.Datum.AddDays(dagen), einde.Waarom.En(
            $"opgeschort vanaf {Datumtekst.Datum(opschorting.Na.AddDays(1))}{tot}, {Datumtekst.Aantal(dagen, "dag", "dagen")}{samen}, {opschorting.Reden.InWoorden()}"));
    }

    private AfgeleideDatum Na(AfgeleideDatum einde, Termijnverlenging verlenging, Beleid beleid)
    {
        var stap = $"op {Datumtekst.Datum(verlenging.Op)} verlengd met {verlenging.Met.InWoorden()}, {verlenging.Reden.InWoorden()}";
        var verlengd = verlenging.Met.Na(einde.Datum, Regel.Werkkalender(beleid), stap);
        return verlengd with { Waarom = new Afleiding(einde.Waarom.Regel, [.. einde.Waarom.Stappen, stap, .. verlengd.Waarom.Stappen]) };
    }
}
