namespace InzetOpMaat.Domain.Tests;

public class BijeenkomstplannerTests
{
    private static readonly Planvenster Venster = new(
        Voorbeeld.Dag("2026-03-13"), Voorbeeld.Dag("2026-03-21"), Voorbeeld.Dag("2026-03-17"), TimeSpan.FromHours(2), Afleiding.Van("ongeveer 14 dagen"));

    [Fact]
    public void De_klant_krijgt_de_bijeenkomst_met_plaats_die_het_dichtst_bij_het_doel_ligt()
    {
        Bijeenkomst[] bestaande = [Op("2026-03-13 09:00"), Op("2026-03-18 09:00"), Op("2026-03-24 09:00")];

        Assert.Equal(bestaande[1], Bijeenkomstplanner.Kies(bestaande, Venster));
    }

    [Fact]
    public void Een_volle_bijeenkomst_of_een_buiten_het_venster_telt_niet()
    {
        var vol = Op("2026-03-17 09:00") with { Deelnemers = [.. Enumerable.Range(0, 12).Select(nummer => $"a{nummer}")] };

        Assert.Null(Bijeenkomstplanner.Kies([vol, Op("2026-03-24 09:00"), Op("2026-03-12 09:00")], Venster));
    }

    [Fact]
    public void Een_nieuwe_bijeenkomst_heeft_de_plaatsen_van_haar_klantgroep_en_een_eigen_id()
    {
        var moment = Bijeenkomstplanner.NieuwMoment(Venster, [], Voorbeeld.Beleid)!;
        var bijeenkomst = Bijeenkomstplanner.Nieuw(Reeks(Afspraaksoort.KickOff, Klantgroep.Zorgen), "trainer-1", moment, "a1", Voorbeeld.Beleid);

        Assert.Equal("kickoff-zorgen-202603170800-trainer-1", bijeenkomst.Id);
        Assert.Equal(Voorbeeld.Beleid.Groep(Klantgroep.Zorgen).KickOffCapaciteit, bijeenkomst.Capaciteit);
        Assert.Equal(TimeSpan.FromHours(2), bijeenkomst.Einde - bijeenkomst.Begin);
    }

    [Fact]
    public void Wie_een_plaats_heeft_neemt_er_geen_tweede_en_geeft_hem_weer_vrij()
    {
        var bijeenkomst = (Op("2026-03-17 09:00") with { Capaciteit = 2 }).MetDeelnemer("a1").MetDeelnemer("a1");

        Assert.Equal(["a0", "a1"], bijeenkomst.Deelnemers);
        Assert.Throws<InvalidOperationException>(() => bijeenkomst.MetDeelnemer("a2"));
        Assert.Equal(["a0", "a2"], bijeenkomst.ZonderDeelnemer("a1").MetDeelnemer("a2").Deelnemers);
    }

    [Fact]
    public void Een_bijeenkomst_die_iedereen_verliet_neemt_niemand_meer_aan()
    {
        var leeg = Op("2026-03-17 09:00").ZonderDeelnemer("a0");

        Assert.Null(Bijeenkomstplanner.Kies([leeg], Venster));
        Assert.Throws<InvalidOperationException>(() => leeg.MetDeelnemer("a1"));
    }

    [Fact]
    public void Elke_soort_heeft_haar_eigen_bijeenkomsten_per_groep_en_richting()
    {
        Assert.Equal("kickoff-zorgen", Reeks(Afspraaksoort.KickOff, Klantgroep.Zorgen).Naam);
        Assert.Equal("themabijeenkomst-zorgen-wijk", Reeks(Afspraaksoort.Themabijeenkomst, Klantgroep.Zorgen).Naam);
        Assert.Equal("themabijeenkomst-groeien-branche", Reeks(Afspraaksoort.Themabijeenkomst, Klantgroep.Groeien).Naam);
        Assert.Null(Bijeenkomstreeks.Voor(Afspraaksoort.Ambitiegesprek, null, Voorbeeld.Beleid));
        Assert.Throws<InvalidOperationException>(() => Bijeenkomstreeks.Voor(Afspraaksoort.KickOff, null, Voorbeeld.Beleid));
    }

    private static Bijeenkomstreeks Reeks(Afspraaksoort soort, Klantgroep groep) => Bijeenkomstreeks.Voor(soort, groep, Voorbeeld.Beleid)!;

    private static Bijeenkomst Op(string begin) => Bijeenkomstplanner.Nieuw(
        Reeks(Afspraaksoort.KickOff, Klantgroep.Groeien), "trainer-1", new AfgeleidMoment(Voorbeeld.Lokaal(begin), Afleiding.Van("voorbeeld")), "a0", Voorbeeld.Beleid);
}
