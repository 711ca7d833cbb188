namespace InzetOpMaat.Functions;

/// <summary>What happens next, when (UTC) and why.</summary>
internal sealed record Volgendmoment(DateTimeOffset Op, string Wat, string? Waarom = null)
{
    /// <summary>
    /// The earliest of what is open: a track of the journey or its household, or an appointment that is still to come; one
    /// that has passed waits for its outcome, which its track tells.
    /// </summary>
    public static Volgendmoment? Van(IEnumerable<Spoor> sporen, IEnumerable<Afspraak> afspraken, DateTimeOffset nu) =>
        sporen.Where(spoor => !spoor.Klaar).Select(spoor => new Volgendmoment(spoor.VolgendMoment, spoor.Waarom))
            .Concat(afspraken.Where(afspraak => afspraak.IsOpen && afspraak.Begin > nu)
                .Select(afspraak => new Volgendmoment(afspraak.Begin, $"afspraak: {afspraak.Soort}", afspraak.Waarom.InEenZin())))
            .MinBy(moment => moment.Op);
}
