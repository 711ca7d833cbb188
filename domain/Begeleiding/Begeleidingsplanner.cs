namespace InzetOpMaat.Domain;

/// <summary>
/// What begeleiding asks now. A moment that is under way is not planned again, and the next of its kind comes only
/// when it is settled; what is under way is left as it is when the policy changes (docs/besluiten/0010).
/// </summary>
public static class Begeleidingsplanner
{
    public static Begeleidingsplan Bekijk(Begeleiding begeleiding, Beleid beleid, DateTimeOffset nu)
    {
        var kalender = Werkkalender.Van(beleid);
        var vandaag = Lokaletijd.Datum(nu);
        var groep = beleid.Groep(begeleiding.Groep);
        var nuPlannen = new List<TePlannen>();
        var straks = new List<(DateTimeOffset Op, string Waarom)>();
        foreach (var (soort, regels) in groep.Momenten.OrderBy(moment => moment.Key))
        {
            var stand = begeleiding.Moment(soort);
            if (stand.LopendDoel is not null)
                continue;
            var (doel, begin) = Volgende(soort, stand, begeleiding.Sinds, regels.Interval, beleid, vandaag);
            if (begin <= nu)
                nuPlannen.Add(new(soort, stand.Nummer, doel));
            else
                straks.Add((begin, $"{soort} plannen"));
        }

        AfgeleideDatum? herindelen = null;
        if (!begeleiding.HerindelingGevraagd && Kenmerk(begeleiding, beleid) is { } kenmerk)
        {
            if (kalender.Opening(kenmerk.Datum) is var op && op > nu)
                straks.Add((op, "kijken of de klantgroep nog past"));
            else
                herindelen = kenmerk;
        }

        var eerst = straks.OrderBy(moment => moment.Op).Cast<(DateTimeOffset Op, string Waarom)?>().FirstOrDefault();
        return new(
            nuPlannen, !begeleiding.KennismakingGestart, herindelen, eerst?.Op, eerst?.Waarom ?? "begeleiding");
    }

    /// <summary>For when the next moment is meant, and from when on (UTC) it is planned.</summary>
    internal static (AfgeleideDatum Doel, DateTimeOffset Begin) Volgende(
        Momentsoort soort, Momentstand stand, DateOnly sinds, Termijn interval, Beleid beleid, DateOnly vandaag)
    {
        var kalender = Werkkalender.Van(beleid);
        var doel = Ritme.Volgende(stand, sinds, interval, vandaag, kalender);
        return (doel, kalender.Opening(doel.Datum.AddDays(-Vooraf(soort, beleid))));
    }

    /// <summary>So many calendar days before the date for which a moment is meant its planning begins.</summary>
    public static int Vooraf(Momentsoort soort, Beleid beleid) => soort.Afspraak() is { } afspraak ? beleid.Afspraak(afspraak).DoelDagen : 0;

    /// <summary>From when on the mark of the group no longer fits; null when the group has none.</summary>
    internal static AfgeleideDatum? Kenmerk(Begeleiding begeleiding, Beleid beleid) => beleid.Groep(begeleiding.Groep).Herindeling is not { } termijn ? null : new(
        Ritme.Na(begeleiding.Sinds, termijn, Werkkalender.Van(beleid)),
        Afleiding.Van($"{termijn.InWoorden()} na {Datumtekst.Datum(begeleiding.Sinds)}, de indeling in {begeleiding.Groep}"));
}
