namespace InzetOpMaat.Domain;

/// <summary>When an appointment can be. Windows are local dates, moments are UTC.</summary>
public static class Afspraakplanner
{
    /// <summary>The grid on which appointments begin; a cell of it is what can be taken.</summary>
    public static readonly TimeSpan Raster = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Whether there is no reason for such an appointment any more: the klantreis has ended, or what the talk is about, the
    /// place of the klant, is gone. A round that was missed then has no next one.
    /// </summary>
    public static bool IsOverbodig(Afspraaksoort soort, Klantreis reis) =>
        reis.Fase == Fase.Beeindigd || (soort == Afspraaksoort.Nazorggesprek && reis.Plaatsing is null);

    /// <summary>
    /// The window by the policy: from the basis date for the first round, from today for a later one. It never begins
    /// before the klant can have heard of it, and it always holds a working day.
    /// </summary>
    public static Planvenster Venster(Afspraaksoort soort, int ronde, DateOnly basis, DateTimeOffset nu, Beleid beleid)
    {
        var vanaf = ronde > 1 ? Lokaletijd.Datum(nu) : basis;
        var waarom = Afleiding.Van(
            $"ongeveer {Datumtekst.Aantal(beleid.Afspraak(soort).DoelDagen, "dag", "dagen")} na {Datumtekst.Datum(vanaf)}");
        if (ronde > 1)
            waarom = waarom.En($"uitnodiging {ronde}, dus gerekend vanaf vandaag");
        return Vanaf(soort, vanaf, waarom, nu, beleid);
    }

    /// <summary>The same for a recurring moment: around the date for which it is meant; a later round counts from today as any does.</summary>
    public static Planvenster VensterRond(AfgeleideDatum doel, Afspraaksoort soort, int ronde, DateTimeOffset nu, Beleid beleid)
    {
        var basis = doel.Datum.AddDays(-beleid.Afspraak(soort).DoelDagen);
        return ronde == 1 ? Vanaf(soort, basis, doel.Waarom, nu, beleid) : Venster(soort, ronde, basis, nu, beleid);
    }

    private static Planvenster Vanaf(Afspraaksoort soort, DateOnly vanaf, Afleiding waarom, DateTimeOffset nu, Beleid beleid)
    {
        var regels = beleid.Afspraak(soort);
        var kalender = Werkkalender.Van(beleid);
        var vandaag = Lokaletijd.Datum(nu);
        var van = kalender.VolgendeWerkdag(vanaf.AddDays(regels.VensterVanDagen));
        var tot = vanaf.AddDays(regels.VensterTotDagen);
        var vroegst = kalender.PlusWerkdagen(vandaag, regels.AankondigingWerkdagen, "aankondiging").Datum;
        if (van < vroegst)
        {
            van = vroegst;
            waarom = waarom.En(
                $"niet voor {Datumtekst.Datum(vroegst)}: de uitnodiging komt {Datumtekst.Aantal(regels.AankondigingWerkdagen, "werkdag", "werkdagen")} vooraf");
        }

        if (tot < van)
        {
            tot = van.AddDays(regels.VensterTotDagen - regels.VensterVanDagen);
            waarom = waarom.En($"het venster is al voorbij, dus tot en met {Datumtekst.Datum(tot)}");
        }

        var gewenst = Binnen(vanaf.AddDays(regels.DoelDagen), van, tot);
        var doel = Werkdag(gewenst, tot, kalender);
        return new Planvenster(van, tot, doel, regels.Duur, doel == gewenst ? waarom : waarom.En(kalender.Verschoven(gewenst, doel)));
    }

    /// <summary>The same window, stretched by the policy because it held no free moment.</summary>
    public static Planvenster Uitgebreid(Planvenster venster, Beleid beleid)
    {
        var tot = venster.Tot.AddDays(beleid.Aandrijving.ZoekvensterUitbreidingDagen);
        return venster with
        {
            Tot = tot,
            Waarom = venster.Waarom.En($"geen vrij moment tot en met {Datumtekst.Datum(venster.Tot)}, dus gezocht tot en met {Datumtekst.Datum(tot)}"),
        };
    }

    /// <summary>
    /// Every start on the half-hour grid within opening hours: the day nearest to the target first, of two days as near
    /// the later one (more time to prepare), and on a day the earliest first.
    /// </summary>
    public static IEnumerable<AfgeleidMoment> Kandidaten(Planvenster venster, Beleid beleid)
    {
        var kalender = Werkkalender.Van(beleid);
        var dagen = Enumerable.Range(0, venster.Tot.DayNumber - venster.Van.DayNumber + 1)
            .Select(venster.Van.AddDays)
            .OrderBy(dag => Math.Abs(dag.DayNumber - venster.Doel.DayNumber))
            .ThenByDescending(dag => dag);
        foreach (var dag in dagen)
        {
            if (kalender.Openingstijd(dag) is not { } open)
                continue;
            var waarom = dag == venster.Doel
                ? venster.Waarom
                : venster.Waarom.En($"{Datumtekst.Datum(dag)} ligt het dichtst bij {Datumtekst.Datum(venster.Doel)} met een vrij moment");
            for (var begin = OpRaster(open.Begin); begin + venster.Duur <= open.Einde; begin += Raster)
                yield return new AfgeleidMoment(begin, waarom);
        }
    }

    /// <summary>The first candidate that overlaps nothing; null when all are taken.</summary>
    public static AfgeleidMoment? EersteVrije(Planvenster venster, IReadOnlyList<Tijdvak> bezet, Beleid beleid) =>
        Kandidaten(venster, beleid).FirstOrDefault(moment =>
        {
            var tijdvak = new Tijdvak(moment.Op, moment.Op + venster.Duur);
            return !bezet.Any(tijdvak.Overlapt);
        });

    /// <summary>At opening time so many working days before as the policy says for the channel; null when that has passed.</summary>
    public static AfgeleidMoment? Herinnering(DateTimeOffset begin, DateTimeOffset nu, Contactkanaal kanaal, Beleid beleid)
    {
        var kalender = Werkkalender.Van(beleid);
        var vooraf = beleid.Berichten.HerinneringWerkdagenVooraf[kanaal];
        var dag = kalender.MinWerkdagen(
            Lokaletijd.Datum(begin), vooraf, $"{Datumtekst.Aantal(vooraf, "werkdag", "werkdagen")} voor {Datumtekst.Moment(begin)}");
        var op = kalender.Openingstijd(dag.Datum)!.Value.Begin;
        return op > nu ? new AfgeleidMoment(op, dag.Waarom) : null;
    }

    /// <summary>Until when a reminder is of use: closing time one working day after the one on which it should go.</summary>
    public static DateTimeOffset LaatsteHerinnering(DateTimeOffset begin, Contactkanaal kanaal, Beleid beleid)
    {
        var kalender = Werkkalender.Van(beleid);
        var vooraf = Math.Max(beleid.Berichten.HerinneringWerkdagenVooraf[kanaal] - 1, 1);
        return kalender.Openingstijd(kalender.MinWerkdagen(Lokaletijd.Datum(begin), vooraf, "herinnering").Datum)!.Value.Einde;
    }

    /// <summary>The row keys (<c>yyyyMMddHHmm</c>, UTC) of the half-hour cells that a span of time touches.</summary>
    public static IReadOnlyList<string> Rastercellen(Tijdvak tijdvak)
    {
        var cellen = new List<string>();
        for (var cel = tijdvak.Begin.ToUniversalTime().Ticks / Raster.Ticks * Raster.Ticks; cel < tijdvak.Einde.UtcTicks; cel += Raster.Ticks)
            cellen.Add(Momentsleutel.Van(new DateTimeOffset(cel, TimeSpan.Zero)));
        return cellen;
    }

    private static DateTimeOffset OpRaster(DateTimeOffset moment) =>
        new((moment.UtcTicks + Raster.Ticks - 1) / Raster.Ticks * Raster.Ticks, TimeSpan.Zero);

    private static DateOnly Binnen(DateOnly dag, DateOnly van, DateOnly tot) => dag < van ? van : dag > tot ? tot : dag;

    // The window begins on a working day, so one of the two ways leads to a working day inside it.
    private static DateOnly Werkdag(DateOnly dag, DateOnly tot, Werkkalender kalender)
    {
        var later = kalender.VolgendeWerkdag(dag);
        return later <= tot ? later : kalender.VorigeWerkdag(dag);
    }
}
