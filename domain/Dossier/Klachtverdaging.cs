namespace InzetOpMaat.Domain;

/// <summary>
/// Whether the handling of a complaint can be put off (Awb art. 9:11): all mistakes at once, and what does not fit as
/// things stand. Dates are local.
/// </summary>
public static class Klachtverdaging
{
    private const int VerstJaren = 1;

    public static IReadOnlyList<Invoerfout> Controleer(DateOnly uiterlijk, DateOnly schriftelijkOp, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(uiterlijk > vandaag && uiterlijk <= vandaag.AddYears(VerstJaren), "/uiterlijk", $"Kies een dag na vandaag, hoogstens {VerstJaren} jaar vooruit.");
        controle.Eis(schriftelijkOp <= vandaag, "/schriftelijkOp", "SchriftelijkOp ligt in de toekomst.");
        return controle.Fouten;
    }

    /// <summary>Why it cannot; null when it can.</summary>
    public static string? Bezwaar(Klacht klacht, Verdaging nieuw, Beleid beleid)
    {
        var (ingediend, tot) = (Lokaletijd.Datum(klacht.Op), Uiterlijk(klacht, beleid));
        if (klacht.Oordeel is not null)
            return "Deze klacht is al afgehandeld.";
        if (nieuw.SchriftelijkOp < ingediend)
            return $"De klacht kwam op {Datumtekst.Datum(ingediend)}; daarvoor kan er niets over geschreven zijn.";
        if (nieuw.Uiterlijk <= tot)
            return $"De klacht moet al voor of op {Datumtekst.Datum(tot)} afgehandeld zijn; kies een latere dag.";
        return nieuw.Reden == Verdaagreden.MeerTijdNodig ? BezwaarZonderInstemming(klacht, nieuw, ingediend, tot, beleid) : null;
    }

    /// <summary>The complaint with its new last day.</summary>
    public static Klacht Verdaag(this Klacht klacht, Verdaging verdaging) =>
        klacht with { AfhandelenVoor = verdaging.Uiterlijk, Verdagingen = [.. klacht.Verdagingen ?? [], verdaging] };

    /// <summary>The task to settle it, whose dates move along.</summary>
    public static Taak Volg(this Taak taak, Verdaging verdaging, Beleid beleid)
    {
        var grond = verdaging.Reden == Verdaagreden.MeerTijdNodig ? "Awb art. 9:11 lid 2" : "de klant stemt ermee in, Awb art. 9:11 lid 3";
        var fataal = new AfgeleideDatum(verdaging.Uiterlijk, taak.Fataledatum.Waarom.En(
            $"op {Datumtekst.Datum(Lokaletijd.Datum(verdaging.Op))} verdaagd tot en met {Datumtekst.Datum(verdaging.Uiterlijk)} ({grond})"));
        var dagen = verdaging.Uiterlijk.DayNumber - taak.Fataledatum.Datum.DayNumber;
        var (streef, laatste) = Taakplanner.MetWet((Taakplanner.Later(taak.Streefdatum, dagen, "de klacht", beleid), fataal), fataal);
        return taak with { Streefdatum = streef, Fataledatum = laatste };
    }

    private static DateOnly Uiterlijk(Klacht klacht, Beleid beleid) =>
        klacht.AfhandelenVoor ?? Klachttermijn.Voor(Lokaletijd.Datum(klacht.Op), beleid).Datum;

    private static string? BezwaarZonderInstemming(Klacht klacht, Verdaging nieuw, DateOnly ingediend, DateOnly tot, Beleid beleid)
    {
        var verst = Klachttermijn.Verdaagd(ingediend, beleid).Datum;
        return nieuw switch
        {
            _ when klacht.Verdagingen?.Any(eerder => eerder.Reden == Verdaagreden.MeerTijdNodig) == true =>
                "Deze klacht is al verdaagd; verder uitstel kan alleen als de klant daarmee schriftelijk instemt.",
            _ when nieuw.SchriftelijkOp > tot => $"De termijn liep tot en met {Datumtekst.Datum(tot)}; uitstel kan alleen nog als de klant daarmee schriftelijk instemt.",
            _ when nieuw.Uiterlijk > verst => $"Zonder instemming van de klant kan de klacht niet later dan op {Datumtekst.Datum(verst)} afgehandeld worden.",
            _ => null,
        };
    }
}
