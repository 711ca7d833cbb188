namespace InzetOpMaat.Functions;

/// <summary>What happens next, when (UTC) and why.</summary>
internal sealed record Volgendmoment(DateTimeOffset Op, string Wat, string? Waarom = null)
{
    /// <summary>
    /// The earliest of what is open: what a track of the journey or its household expects, or an appointment that is still
    /// to come; one that has passed waits for its outcome, which its track tells. A track that has news to handle expects
    /// that first, for what comes after it may be another. Only when nothing is expected does it count when a track looks again.
    /// </summary>
    public static Volgendmoment? Van(IEnumerable<Spoor> sporen, IEnumerable<Afspraak> afspraken, DateTimeOffset nu) =>
        Verwacht([.. sporen.Where(spoor => !spoor.Klaar)], nu)
            .Concat(afspraken.Where(afspraak => afspraak.IsOpen && afspraak.Begin > nu)
                .Select(afspraak => new Volgendmoment(afspraak.Begin, afspraak.Soort.InWoorden(), afspraak.Waarom.InEenZin())))
            .MinBy(moment => moment.Op);

    private static IEnumerable<Volgendmoment> Verwacht(IReadOnlyList<Spoor> open, DateTimeOffset nu)
    {
        var verwacht = open
            .Select(spoor => (spoor.Waarom, Op: spoor.VolgendMoment <= nu ? spoor.VolgendMoment : spoor.Verwacht))
            .Where(spoor => spoor.Op is not null)
            .Select(spoor => new Volgendmoment(spoor.Op!.Value, spoor.Waarom))
            .ToList();
        return verwacht.Count > 0 ? verwacht : open.Select(spoor => new Volgendmoment(spoor.VolgendMoment, spoor.Waarom));
    }
}
