namespace InzetOpMaat.Domain;

/// <summary>Works a <see cref="Termijnregel"/> out. Dates are local (Europe/Amsterdam), moments UTC.</summary>
public static class Termijnrekening
{
    /// <summary>The last day, with the time at which it ends where the rule has one.</summary>
    /// <exception cref="ArgumentException">None of the dates that it can count from is known.</exception>
    public static AfgeleideDatum Datum(this Termijnregel regel, IReadOnlyDictionary<Termijnoorsprong, DateOnly> bekend, Beleid beleid) =>
        regel.OpWerkdagEnTijd(regel.Ruw(bekend, beleid), beleid);

    /// <summary>The instant at which the last day ends: at the rule's time of day, or at midnight after it.</summary>
    /// <exception cref="ArgumentException">None of the dates that it can count from is known.</exception>
    public static AfgeleidMoment Moment(this Termijnregel regel, IReadOnlyDictionary<Termijnoorsprong, DateOnly> bekend, Beleid beleid)
    {
        var datum = regel.Datum(bekend, beleid);
        var op = datum.Tijd is { } tijd ? Lokaletijd.Moment(datum.Datum, tijd) : Lokaletijd.Moment(datum.Datum.AddDays(1), TimeOnly.MinValue);
        return new AfgeleidMoment(op, datum.Waarom);
    }

    internal static Werkkalender Werkkalender(this Termijnregel regel, Beleid beleid) =>
        regel.Kalender == Dagenkalender.Wet ? Algemenetermijnenwet.Kalender : Domain.Werkkalender.Van(beleid);

    /// <summary>The end before it is moved to a working day, and without its time.</summary>
    internal static AfgeleideDatum Ruw(this Termijnregel regel, IReadOnlyDictionary<Termijnoorsprong, DateOnly> bekend, Beleid beleid)
    {
        var data = regel.Oorsprongen.Where(bekend.ContainsKey).Select(oorsprong => (Oorsprong: oorsprong, Datum: bekend[oorsprong])).ToList();
        if (data.Count == 0)
            throw new ArgumentException($"Geen van {string.Join(", ", regel.Oorsprongen)} is bekend.", nameof(bekend));
        var (vanaf, van) = regel.Keuze == Oorsprongkeuze.Eerste ? data.MinBy(datum => datum.Datum) : data.MaxBy(datum => datum.Datum);
        var grond = regel.Grond is { } bron ? $" ({bron})" : "";
        var woorden = regel.Interval.Aantal == 0
            ? $"dezelfde dag als {Naam(vanaf)}, {Datumtekst.Datum(van)}"
            : $"{regel.Interval.InWoorden()} na {Naam(vanaf)} van {Datumtekst.Datum(van)}";
        var einde = regel.Interval.Na(van, regel.Werkkalender(beleid), woorden + grond);
        if (data.Count == 1)
            return einde;
        var alle = Datumtekst.Opsomming([.. data.Select(datum => $"{Naam(datum.Oorsprong)} ({Datumtekst.Datum(datum.Datum)})")]);
        return einde with { Waarom = einde.Waarom.En($"geteld vanaf de {(regel.Keuze == Oorsprongkeuze.Eerste ? "eerste" : "laatste")} van {alle}") };
    }

    /// <summary>On a working day where the rule asks for one, and at its time.</summary>
    internal static AfgeleideDatum OpWerkdagEnTijd(this Termijnregel regel, AfgeleideDatum einde, Beleid beleid)
    {
        var kalender = regel.Werkkalender(beleid);
        var datum = regel.Werkdag switch
        {
            Werkdageis.Volgende => kalender.VolgendeWerkdag(einde.Datum),
            Werkdageis.Vorige => kalender.VorigeWerkdag(einde.Datum),
            _ => einde.Datum,
        };
        var waarom = datum == einde.Datum ? einde.Waarom : einde.Waarom.En(kalender.Verschoven(einde.Datum, datum));
        return new AfgeleideDatum(datum, regel.Tijd is { } tijd ? waarom.En($"tot {Datumtekst.Tijd(tijd)}") : waarom, regel.Tijd);
    }

    private static string Naam(Termijnoorsprong oorsprong) => oorsprong switch
    {
        Termijnoorsprong.Melding => "de melding",
        Termijnoorsprong.Screening => "de screening",
        Termijnoorsprong.Aanvraag => "de aanvraag",
        Termijnoorsprong.StukkenGevraagd => "de vraag om stukken",
        Termijnoorsprong.Klacht => "de klacht",
        Termijnoorsprong.Taak => "de taak",
        _ => throw new ArgumentOutOfRangeException(nameof(oorsprong), oorsprong, "Onbekende oorsprong."),
    };
}
