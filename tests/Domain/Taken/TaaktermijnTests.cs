namespace InzetOpMaat.Domain.Tests;

/// <summary>The terms of a task are rules of the policy, worked out as any other term.</summary>
public class TaaktermijnTests
{
    // What the shipped version said in working days when a term of a task was no more than that.
    private static readonly Dictionary<Taaksoort, (int Streef, int Fataal)> InWerkdagen = new()
    {
        [Taaksoort.Screening] = (1, 2),
        [Taaksoort.Broodnood] = (0, 0),
        [Taaksoort.Huisuitzetting] = (0, 0),
        [Taaksoort.Doorverwijzing] = (2, 5),
        [Taaksoort.AfspraakUitkomst] = (1, 3),
        [Taaksoort.AfspraakPlannen] = (2, 5),
        [Taaksoort.StukkenOpvolgen] = (2, 5),
        [Taaksoort.Besluiten] = (10, 20),
        [Taaksoort.Contact] = (2, 5),
        [Taaksoort.Herindeling] = (10, 20),
        [Taaksoort.OverdrachtDWT] = (3, 5),
        [Taaksoort.OverdrachtIO] = (3, 5),
        [Taaksoort.Handhavingssignaal] = (3, 10),
        [Taaksoort.VervolgNaBesluit] = (30, 40),
        [Taaksoort.PlaatsingAfgelopen] = (2, 5),
        [Taaksoort.Trajectcontact] = (2, 5),
        [Taaksoort.HuishoudenGewijzigd] = (3, 10),
        [Taaksoort.Klacht] = (20, 30),
        [Taaksoort.PlanVernieuwen] = (5, 15),
        [Taaksoort.AgendaOpruimen] = (1, 3),
        [Taaksoort.StapMislukt] = (1, 2),
    };

    private static readonly Termijnregel TweeWeken = Regel(2, Termijneenheid.Weken) with { Werkdag = Werkdageis.Volgende, Tijd = new(12, 0) };

    [Fact]
    public void Wie_een_taak_kreeg_toen_termijnen_nog_in_werkdagen_stonden_heeft_nog_dezelfde_dagen()
    {
        // Nineteen hours further each time: every hour of every weekday comes by, in two years.
        var momenten = Enumerable.Range(0, 2 * 366 * 24 / 19).Select(keer => Voorbeeld.Lokaal("2026-01-01 00:00").AddHours(19 * keer));

        Assert.Empty(
            from nu in momenten
            from soort in Enum.GetValues<Taaksoort>()
            let termijn = Taakplanner.Termijn(soort, nu, Voorbeeld.Beleid)
            where termijn.Streef.Datum != Toen(nu, InWerkdagen[soort].Streef) || termijn.Fataal.Datum != Toen(nu, InWerkdagen[soort].Fataal)
                || (termijn.Streef.Tijd ?? termijn.Fataal.Tijd) is not null
            select $"{soort} van {Datumtekst.Moment(nu)}: {termijn.Streef.Datum}, {termijn.Fataal.Datum}");
    }

    [Theory]
    [InlineData("2026-03-06 10:00", "2026-03-20", "2 weken na de taak van vrijdag 6 maart 2026; tot 12.00 uur.")]
    [InlineData("2026-03-06 17:00", "2026-03-23",
        "2 weken na de taak van maandag 9 maart 2026; tot 12.00 uur; ontstaan na sluitingstijd op vrijdag 6 maart 2026, dus maandag 9 maart 2026.")]
    [InlineData("2026-04-13 10:00", "2026-04-28",
        "2 weken na de taak van maandag 13 april 2026; maandag 27 april 2026 is geen werkdag (Koningsdag), dus dinsdag 28 april 2026; tot 12.00 uur.")]
    public void Taak_met_twee_weken_op_een_werkdag_om_twaalf_uur_legt_haar_datum_uit(string gemaakt, string datum, string waarom)
    {
        var (_, fataal) = Taakplanner.Termijn(Taaksoort.Contact, Voorbeeld.Lokaal(gemaakt), Met(Regel(2, Termijneenheid.Werkdagen), TweeWeken));

        Assert.Equal((Voorbeeld.Dag(datum), new TimeOnly(12, 0)), (fataal.Datum, fataal.Tijd));
        Assert.Equal(waarom, fataal.Waarom.InEenZin());
    }

    [Fact]
    public void Op_de_tijd_van_de_regel_komt_de_herinnering_en_hoort_de_manager_het()
    {
        var beleid = Met(Regel(3, Termijneenheid.Dagen) with { Werkdag = Werkdageis.Vorige, Tijd = new(15, 30) }, TweeWeken);
        var taak = Taak("2026-03-05 10:00", beleid);

        Assert.Equal(Voorbeeld.Lokaal("2026-03-06 15:30"), Taakplanner.Herinneren(taak, beleid));
        Assert.Equal(Voorbeeld.Lokaal("2026-03-19 12:00"), Taakplanner.Escaleren(taak, beleid));
    }

    [Fact]
    public void Wie_na_de_tijd_van_vandaag_een_taak_krijgt_wordt_na_een_uur_herinnerd()
    {
        var beleid = Met(Regel(0, Termijneenheid.Dagen) with { Tijd = new(12, 0) }, TweeWeken);

        Assert.Equal(Voorbeeld.Lokaal("2026-03-05 12:00"), Taakplanner.Herinneren(Taak("2026-03-05 10:00", beleid), beleid));
        Assert.Equal(Voorbeeld.Lokaal("2026-03-05 15:00"), Taakplanner.Herinneren(Taak("2026-03-05 14:00", beleid), beleid));
    }

    [Fact]
    public void Zonder_werkdageis_duurt_de_laatste_dag_tot_middernacht_als_het_kantoor_dicht_is()
    {
        var beleid = Met(Regel(1, Termijneenheid.Dagen), Regel(2, Termijneenheid.Dagen));
        var taak = Taak("2026-03-06 10:00", beleid);

        Assert.Equal(Voorbeeld.Lokaal("2026-03-07 00:00"), Taakplanner.Herinneren(taak, beleid));
        Assert.Equal(Voorbeeld.Lokaal("2026-03-09 00:00"), Taakplanner.Escaleren(taak, beleid));
    }

    [Fact]
    public void Ook_in_een_jaar_dat_niemand_voorzag_ligt_de_streefdatum_niet_na_de_fatale()
    {
        var beleid = Met(Regel(5, Termijneenheid.Werkdagen), Regel(1, Termijneenheid.Weken));

        var (streef, fataal) = Taakplanner.Termijn(Taaksoort.Contact, Voorbeeld.Lokaal("2026-04-23 10:00"), beleid);

        Assert.Equal((Voorbeeld.Dag("2026-04-30"), fataal), (fataal.Datum, streef));
    }

    [Fact]
    public void Herinnering_komt_nooit_na_het_moment_waarop_de_manager_het_hoort()
    {
        var beleid = Met(Regel(0, Termijneenheid.Dagen) with { Tijd = new(18, 0) }, Regel(0, Termijneenheid.Dagen));

        Assert.Equal(Voorbeeld.Lokaal("2026-03-05 17:00"), Taakplanner.Herinneren(Taak("2026-03-05 10:00", beleid), beleid));
    }

    private static DateOnly Toen(DateTimeOffset nu, int werkdagen)
    {
        var vandaag = Lokaletijd.Datum(nu);
        var begin = Voorbeeld.Kalender.Openingstijd(vandaag) is { } open && nu >= open.Einde ? vandaag.AddDays(1) : vandaag;
        return Voorbeeld.Kalender.PlusWerkdagen(Voorbeeld.Kalender.VolgendeWerkdag(begin), werkdagen, "").Datum;
    }

    private static Beleid Met(Termijnregel streef, Termijnregel fataal) => Voorbeeld.Beleid with
    {
        Taken = new Dictionary<Taaksoort, Taakbeleid>(Voorbeeld.Beleid.Taken)
        {
            [Taaksoort.Contact] = Voorbeeld.Beleid.Taak(Taaksoort.Contact) with { Streef = streef, Fataal = fataal },
        },
    };

    private static Termijnregel Regel(int aantal, Termijneenheid eenheid) => Voorbeeld.Beleid.Taak(Taaksoort.Contact).Streef with
    {
        Interval = new(aantal, eenheid),
        Werkdag = Werkdageis.Geen,
    };

    private static Taak Taak(string gemaakt, Beleid beleid)
    {
        var (streef, fataal) = Taakplanner.Termijn(Taaksoort.Contact, Voorbeeld.Lokaal(gemaakt), beleid);
        return new()
        {
            Id = Domain.Taak.IdVoor("3f2b", Taaksoort.Contact, "1"),
            KlantreisId = "3f2b",
            Partitie = "3f2b",
            Soort = Taaksoort.Contact,
            Ronde = "1",
            Rol = Rol.Werkmakelaar,
            MedewerkerId = "werkmakelaar-1",
            GemaaktOp = Voorbeeld.Lokaal(gemaakt),
            Streefdatum = streef,
            Fataledatum = fataal,
            Status = Taakstatus.Open,
        };
    }
}
