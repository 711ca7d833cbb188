namespace InzetOpMaat.Domain.Tests;

public class NazorgplannerTests
{
    private static readonly DateOnly Ingang = Voorbeeld.Dag("2026-03-02");

    [Theory]
    [InlineData(Plaatsingssoort.Regulier, 3, 6)]
    [InlineData(Plaatsingssoort.Loonkostensubsidie, 24, 24)]
    [InlineData(Plaatsingssoort.BeschutWerk, 36, 36)]
    [InlineData(Plaatsingssoort.Vrijwilligerswerk, 4, 12)]
    public void Er_zijn_zoveel_gesprekken_als_het_beleid_zegt_en_dan_is_de_nazorg_klaar(Plaatsingssoort soort, int gesprekken, int maanden)
    {
        var (doelen, slot, plan) = Leef(Plek(soort));

        Assert.Equal(gesprekken, doelen.Count);
        Assert.Equal(1, plan.Klaar);
        Assert.InRange(slot, Ingang.AddMonths(maanden), Ingang.AddMonths(maanden).AddDays(10));
        Assert.All(doelen.Zip(doelen.Skip(1)), paar => Assert.Equal(paar.First.AddMonths(maanden / gesprekken).Month, paar.Second.Month));
    }

    [Fact]
    public void Voor_de_eerste_dag_wordt_er_gewacht_en_op_die_dag_begint_het()
    {
        var plek = Plek(Plaatsingssoort.Regulier) with { Stand = Plaatsingsstand.Afgesproken };

        var ervoor = Nazorgplanner.Bekijk([plek], new(), Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-02-20 10:00"));
        Assert.Equal(((int?)null, (DateTimeOffset?)Voorbeeld.Lokaal("2026-03-02 09:00"), "begin van de plek"), (ervoor.Begint?.Nummer, ervoor.KijkWeer, ervoor.Waarom));
        Assert.Equal(1, Nazorgplanner.Bekijk([plek], new(), Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-03-02 09:00")).Begint?.Nummer);
    }

    [Fact]
    public void Een_plek_die_eerder_ophoudt_vraagt_om_een_mens()
    {
        var (doelen, slot, plan) = Leef(Plek(Plaatsingssoort.Loonkostensubsidie) with { Einddatum = Voorbeeld.Dag("2026-08-31") });

        Assert.Equal((5, 1, null), (doelen.Count, plan.Afgelopen, plan.Klaar));
        Assert.Equal(Voorbeeld.Dag("2026-09-01"), slot);
    }

    [Fact]
    public void Een_plek_die_aansluit_op_de_vorige_vraagt_om_niemand()
    {
        var eerste = Plek(Plaatsingssoort.Regulier) with { Einddatum = Voorbeeld.Dag("2026-04-30") };
        var tweede = Plek(Plaatsingssoort.Regulier) with { Nummer = 2, Ingangsdatum = Voorbeeld.Dag("2026-05-04"), Stand = Plaatsingsstand.Afgesproken };

        var plan = Nazorgplanner.Bekijk([eerste, tweede], new(), Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-05-01 10:00"));

        Assert.Null(plan.Afgelopen);
        Assert.Equal(2, Nazorgplanner.Bekijk([eerste, tweede], new(), Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-05-04 10:00")).Begint?.Nummer);
    }

    [Fact]
    public void Zonder_plek_vervalt_het_gesprek_dat_onderweg_was()
    {
        var onderweg = new Momentstand().Gestart(new(Voorbeeld.Dag("2026-05-02"), Afleiding.Van("proef")));
        var plek = Plek(Plaatsingssoort.Regulier) with { Stand = Plaatsingsstand.Afgelopen };

        Assert.True(Nazorgplanner.Bekijk([plek], onderweg, Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-04-20 10:00")).ContactVervalt);
        Assert.False(Nazorgplanner.Bekijk([plek], new(), Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-04-20 10:00")).ContactVervalt);
    }

    [Fact]
    public void Een_gesprek_dat_onderweg_is_wordt_niet_afgebroken_door_het_einde_van_de_termijn()
    {
        var onderweg = new Momentstand().Gestart(new(Voorbeeld.Dag("2026-09-02"), Afleiding.Van("proef")));

        var plan = Nazorgplanner.Bekijk([Plek(Plaatsingssoort.Regulier)], onderweg, Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-09-20 10:00"));

        Assert.Equal((null, null), (plan.Klaar, plan.KijkWeer));
    }

    private static Plaatsing Plek(Plaatsingssoort soort) => new()
    {
        Nummer = 1,
        Soort = soort,
        Ingangsdatum = Ingang,
        UrenPerWeek = 24,
        BegeleidingGaatDoor = false,
        Stand = Plaatsingsstand.Begonnen,
    };

    /// <summary>Looks as often as the plan says; each talk is held three days after its target.</summary>
    private static (List<DateOnly> Doelen, DateOnly Slot, Nazorgplan Plan) Leef(Plaatsing plek)
    {
        var doelen = new List<DateOnly>();
        var stand = new Momentstand();
        var nu = Lokaletijd.Moment(Ingang, new(12, 0));
        while (true)
        {
            var plan = Nazorgplanner.Bekijk([plek], stand, Voorbeeld.Beleid, nu);
            if (plan.Contact is { } contact)
            {
                doelen.Add(contact.Doel.Datum);
                stand = stand.Gestart(contact.Doel).Afgerond();
                nu = Lokaletijd.Moment(contact.Doel.Datum.AddDays(3), new(12, 0));
            }
            else if (plan.KijkWeer is { } later)
            {
                Assert.True(later > nu);
                nu = later;
            }
            else
            {
                return (doelen, Lokaletijd.Datum(nu), plan);
            }
        }
    }
}
