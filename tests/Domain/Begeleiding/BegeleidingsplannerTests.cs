using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class BegeleidingsplannerTests
{
    private const int VijfJaar = 5 * 366;

    private static readonly DateOnly Indeling = Voorbeeld.Dag("2026-03-02");

    [Theory]
    [InlineData(Klantgroep.Matchen, 0, 0, 130)]
    [InlineData(Klantgroep.Groeien, 5, 0, 0)]
    [InlineData(Klantgroep.Faciliteren, 10, 2, 0)]
    [InlineData(Klantgroep.Zorgen, 10, 0, 0)]
    public void In_vijf_jaar_heeft_elke_groep_de_momenten_van_het_beleid(Klantgroep groep, int voortgang, int rechtmatigheid, int contact)
    {
        var leven = new Begeleidingsleven(groep, Indeling);

        leven.Leef(VijfJaar + 100, Voorbeeld.Beleid, _ => 3);

        Assert.Equal(voortgang, leven.Aantal(Momentsoort.Voortgangsgesprek, Indeling, Indeling.AddYears(5)));
        Assert.Equal(rechtmatigheid, leven.Aantal(Momentsoort.Rechtmatigheidsonderzoek, Indeling, Indeling.AddYears(5)));
        Assert.Equal(contact, leven.Aantal(Momentsoort.Contact, Indeling, Indeling.AddYears(5)));
    }

    [Fact]
    public void De_planning_begint_zo_veel_dagen_voor_het_moment_als_het_beleid_zegt_op_een_werkdag()
    {
        var plan = Begeleidingsplanner.Bekijk(Zorgen(), Voorbeeld.Beleid, Voorbeeld.Lokaal("2026-03-02 09:00"));

        Assert.Empty(plan.NuPlannen);
        Assert.True(plan.Kennismaken);
        var vooraf = Begeleidingsplanner.Vooraf(Momentsoort.Voortgangsgesprek, Voorbeeld.Beleid);
        var begin = Voorbeeld.Kalender.VolgendeWerkdag(Voorbeeld.Dag("2026-09-02").AddDays(-vooraf));
        var straks = Begeleidingsplanner.Bekijk(Zorgen(), Voorbeeld.Beleid, Lokaletijd.Moment(begin, new(12, 0)));
        Assert.Contains(straks.NuPlannen, moment => moment is { Soort: Momentsoort.Voortgangsgesprek, Nummer: 1 });
    }

    [Fact]
    public void Wat_onderweg_is_wordt_niet_nog_eens_gepland()
    {
        var doel = new AfgeleideDatum(Voorbeeld.Dag("2026-09-02"), Afleiding.Van("voorbeeld"));
        var begeleiding = Zorgen().Met(Momentsoort.Voortgangsgesprek, new Momentstand().Gestart(doel));

        var plan = Begeleidingsplanner.Bekijk(begeleiding, Voorbeeld.Beleid, Voorbeeld.Lokaal("2028-01-01 09:00"));

        Assert.DoesNotContain(plan.NuPlannen, moment => moment.Soort == Momentsoort.Voortgangsgesprek);
    }

    [Theory]
    [InlineData(Klantgroep.Matchen, 1)]
    [InlineData(Klantgroep.Groeien, 1)]
    [InlineData(Klantgroep.Faciliteren, 0)]
    [InlineData(Klantgroep.Zorgen, 0)]
    public void Als_het_kenmerk_van_de_groep_niet_meer_past_kijkt_een_mens_een_keer(Klantgroep groep, int keer)
    {
        var leven = new Begeleidingsleven(groep, Indeling);

        leven.Leef(VijfJaar, Voorbeeld.Beleid, _ => 3);

        Assert.Equal(keer, leven.Herindelingen);
    }

    [Fact]
    public void Wie_naar_een_andere_groep_gaat_begint_daar_een_nieuw_ritme_met_nummers_die_doortellen()
    {
        var leven = new Begeleidingsleven(Klantgroep.Groeien, Indeling);
        leven.Leef(365 + 200, Voorbeeld.Beleid, _ => 3);

        var verhuisd = leven.Vandaag;
        leven.Verhuis(Klantgroep.Faciliteren);
        leven.Leef(366, Voorbeeld.Beleid, _ => 3);

        var gesprekken = leven.Gepland.Where(moment => moment.Soort == Momentsoort.Voortgangsgesprek).ToList();
        Assert.Equal([1, 2, 3], gesprekken.Select(moment => moment.Nummer));
        Assert.Equal(verhuisd.AddMonths(6), gesprekken[1].Doel);
        Assert.Equal(verhuisd.AddMonths(12), gesprekken[2].Doel);
    }

    [Fact]
    public void Groeien_van_een_naar_twee_keer_per_jaar_geldt_ook_voor_wie_al_loopt()
    {
        var leven = new Begeleidingsleven(Klantgroep.Groeien, Indeling);
        var vanaf = Indeling.AddMonths(20);

        leven.Leef(vanaf.DayNumber - Indeling.DayNumber, Voorbeeld.Beleid, _ => 3);
        leven.Leef(VijfJaar, MetInterval(Klantgroep.Groeien, new(6, Termijneenheid.Maanden)), _ => 3);

        var gesprekken = leven.Gepland.Where(moment => moment.Soort == Momentsoort.Voortgangsgesprek).ToList();
        Assert.Equal(
            [Indeling.AddMonths(12), Indeling.AddMonths(18), Indeling.AddMonths(24), Indeling.AddMonths(30)],
            gesprekken.Take(4).Select(moment => moment.Doel));
        Assert.Equal(vanaf, gesprekken[1].Begonnen);
    }

    [Fact]
    public void Niet_meer_en_niet_minder_gesprekken_dan_het_beleid_vraagt_hoe_laat_ze_ook_zijn() => Eigenschap.Geldt(
        Gen.Elements(Enum.GetValues<Klantgroep>()).SelectMany(groep => Gen.ListOf(Gen.Choose(-10, 75), 40).Select(uitlopen => (groep, uitlopen))),
        leven =>
        {
            var (groep, uitlopen) = leven;
            var keer = 0;
            var geleefd = new Begeleidingsleven(groep, Indeling);
            geleefd.Leef(VijfJaar + 100, Voorbeeld.Beleid, _ => uitlopen[keer++ % uitlopen.Count]);
            return Voorbeeld.Beleid.Groep(groep).Momenten.Where(moment => moment.Key != Momentsoort.Contact).All(moment =>
                geleefd.Aantal(moment.Key, Indeling, Indeling.AddYears(5)) == 60 / moment.Value.Interval.Aantal);
        },
        40);

    [Fact]
    public void Hoe_beleid_groep_en_uitloop_ook_wisselen_doelen_liggen_in_een_verblijf_nooit_dichter_bij_elkaar_dan_het_beleid_vraagt() => Eigenschap.Geldt(
        Gen.ListOf(
            Gen.Elements(Enum.GetValues<Klantgroep>()).SelectMany(groep => Gen.Choose(3, 14).SelectMany(maanden => Gen.Choose(20, 500)
                .Select(dagen => (groep, maanden, dagen)))),
            8),
        stukken =>
        {
            var leven = new Begeleidingsleven(stukken[0].groep, Indeling);
            foreach (var (groep, maanden, dagen) in stukken)
            {
                if (leven.Begeleiding.Groep != groep)
                    leven.Verhuis(groep);
                leven.Leef(dagen, MetInterval(groep, new(maanden, Termijneenheid.Maanden)), _ => dagen % 90);
            }

            var kortst = stukken.Min(stuk => stuk.maanden);
            var gesprekken = leven.Gepland.Where(moment => moment.Soort == Momentsoort.Voortgangsgesprek).ToList();
            return gesprekken.Select(moment => moment.Nummer).Distinct().Count() == gesprekken.Count
                && gesprekken.Zip(gesprekken.Skip(1)).All(paar =>
                    paar.First.Verblijf != paar.Second.Verblijf || paar.Second.Doel >= paar.First.Doel.AddMonths(kortst));
        },
        40);

    private static Begeleiding Zorgen() => new() { Groep = Klantgroep.Zorgen, Sinds = Indeling };

    private static Beleid MetInterval(Klantgroep groep, Termijn interval)
    {
        var regels = Voorbeeld.Beleid.Groep(groep);
        if (!regels.Momenten.TryGetValue(Momentsoort.Voortgangsgesprek, out var gesprek))
            return Voorbeeld.Beleid;
        var momenten = new Dictionary<Momentsoort, Momentbeleid>(regels.Momenten) { [Momentsoort.Voortgangsgesprek] = gesprek with { Interval = interval } };
        var groepen = new Dictionary<Klantgroep, Groepsbeleid>(Voorbeeld.Beleid.Klantgroepen) { [groep] = regels with { Momenten = momenten } };
        return Voorbeeld.Beleid with { Klantgroepen = groepen };
    }
}
