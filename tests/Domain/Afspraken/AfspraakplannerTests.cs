using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class AfspraakplannerTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    [Fact]
    public void De_kick_off_ligt_ongeveer_twee_weken_na_het_ambitiegesprek()
    {
        var venster = Afspraakplanner.Venster(Afspraaksoort.KickOff, 1, Voorbeeld.Dag("2026-03-03"), Voorbeeld.Lokaal("2026-03-03 11:00"), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-03-13"), venster.Van);
        Assert.Equal(Voorbeeld.Dag("2026-03-17"), venster.Doel);
        Assert.Equal(Voorbeeld.Dag("2026-03-21"), venster.Tot);
        Assert.Equal("ongeveer 14 dagen na dinsdag 3 maart 2026.", venster.Waarom.InEenZin());
    }

    [Fact]
    public void Valt_de_kick_off_op_Tweede_Paasdag_dan_wordt_het_de_dag_erna_en_staat_er_waarom()
    {
        var venster = Afspraakplanner.Venster(Afspraaksoort.KickOff, 1, Voorbeeld.Dag("2026-03-23"), Voorbeeld.Lokaal("2026-03-23 11:00"), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-04-07"), venster.Doel);
        Assert.Contains("maandag 6 april 2026 is geen werkdag (Tweede Paasdag), dus dinsdag 7 april 2026", venster.Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wie_niet_kon_komen_krijgt_een_venster_vanaf_vandaag()
    {
        var venster = Afspraakplanner.Venster(Afspraaksoort.KickOff, 2, Voorbeeld.Dag("2026-03-03"), Voorbeeld.Lokaal("2026-03-17 16:00"), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-03-31"), venster.Doel);
        Assert.Contains("uitnodiging 2", venster.Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_venster_dat_al_voorbij_is_begint_na_de_tijd_van_aankondigen()
    {
        var venster = Afspraakplanner.Venster(Afspraaksoort.KickOff, 1, Voorbeeld.Dag("2026-01-05"), Voorbeeld.Lokaal("2026-03-03 09:00"), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-03-06"), venster.Van);
        Assert.Equal(Voorbeeld.Dag("2026-03-06"), venster.Doel);
        Assert.Contains("het venster is al voorbij", venster.Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void Het_eerste_moment_is_om_negen_uur_op_de_dag_van_het_doel_en_daarna_de_dag_erna()
    {
        var momenten = Afspraakplanner.Kandidaten(Kickoff(), Beleid).ToList();

        Assert.Equal(Voorbeeld.Lokaal("2026-03-17 09:00"), momenten[0].Op);
        Assert.Equal(Voorbeeld.Lokaal("2026-03-17 09:30"), momenten[1].Op);
        Assert.Equal(Voorbeeld.Lokaal("2026-03-18 09:00"), momenten.First(moment => Lokaletijd.Datum(moment.Op) != Voorbeeld.Dag("2026-03-17")).Op);
        Assert.Contains("woensdag 18 maart 2026 ligt het dichtst bij dinsdag 17 maart 2026", momenten.First(moment => moment.Op == Voorbeeld.Lokaal("2026-03-18 09:00")).Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bezet_uur_wordt_overgeslagen_en_er_is_niets_als_alles_bezet_is()
    {
        var venster = Kickoff();
        Tijdvak[] ochtend = [new(Voorbeeld.Lokaal("2026-03-17 09:30"), Voorbeeld.Lokaal("2026-03-17 11:00"))];
        Tijdvak[] alles = [new(Voorbeeld.Lokaal("2026-03-01 09:00"), Voorbeeld.Lokaal("2026-04-30 11:00"))];

        Assert.Equal(Voorbeeld.Lokaal("2026-03-17 11:00"), Afspraakplanner.EersteVrije(venster, ochtend, Beleid)!.Op);
        Assert.Null(Afspraakplanner.EersteVrije(venster, alles, Beleid));
    }

    [Fact]
    public void Zonder_vrij_moment_wordt_het_venster_langer_en_staat_er_waarom()
    {
        var venster = Afspraakplanner.Uitgebreid(Kickoff(), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-04-04"), venster.Tot);
        Assert.Contains("geen vrij moment tot en met zaterdag 21 maart 2026", venster.Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void De_herinnering_komt_twee_werkdagen_vooraf_bij_opening()
    {
        var herinnering = Afspraakplanner.Herinnering(Voorbeeld.Lokaal("2026-03-17 10:00"), Voorbeeld.Lokaal("2026-03-03 11:00"), Contactkanaal.Email, Beleid);

        Assert.Equal(Voorbeeld.Lokaal("2026-03-13 09:00"), herinnering!.Op);
        Assert.Equal("2 werkdagen voor dinsdag 17 maart 2026 om 10.00 uur; zaterdag en zondag tellen niet mee.", herinnering.Waarom.InEenZin());
    }

    [Fact]
    public void Is_het_moment_van_herinneren_voorbij_dan_is_er_geen() => Assert.Null(Afspraakplanner.Herinnering(
        Voorbeeld.Lokaal("2026-03-17 10:00"), Voorbeeld.Lokaal("2026-03-13 09:00"), Contactkanaal.Email, Beleid));

    [Fact]
    public void Een_brief_gaat_eerder_op_de_bus_dan_een_mail_en_heeft_later_geen_zin_meer()
    {
        var begin = Voorbeeld.Lokaal("2026-03-17 10:00");
        var brief = Afspraakplanner.Herinnering(begin, Voorbeeld.Lokaal("2026-03-03 11:00"), Contactkanaal.Brief, Beleid);

        Assert.Equal(Voorbeeld.Lokaal("2026-03-10 09:00"), brief!.Op);
        Assert.Equal(Voorbeeld.Lokaal("2026-03-11 17:00"), Afspraakplanner.LaatsteHerinnering(begin, Contactkanaal.Brief, Beleid));
        Assert.Equal(Voorbeeld.Lokaal("2026-03-16 17:00"), Afspraakplanner.LaatsteHerinnering(begin, Contactkanaal.Email, Beleid));
    }

    [Fact]
    public void Een_afspraak_van_een_uur_neemt_twee_cellen_en_een_scheve_drie()
    {
        Assert.Equal(["202603170900", "202603170930"], Cellen("2026-03-17 09:00", 60));
        Assert.Equal(["202603170900", "202603170930", "202603171000"], Cellen("2026-03-17 09:15", 60));
    }

    [Fact]
    public void Elk_moment_ligt_in_het_venster_binnen_de_openingstijd_en_op_tijd_aangekondigd() => Eigenschap.Geldt(
        Eigenschap.Momenten.SelectMany(nu => Gen.Choose(0, 60).SelectMany(dagen => Gen.Elements(Enum.GetValues<Afspraaksoort>())
            .SelectMany(soort => Gen.Choose(1, 3).Select(ronde => (Nu: nu, Dagen: dagen, Soort: soort, Ronde: ronde))))),
        geval =>
        {
            var vandaag = Lokaletijd.Datum(geval.Nu);
            var venster = Afspraakplanner.Venster(geval.Soort, geval.Ronde, vandaag.AddDays(-geval.Dagen), geval.Nu, Beleid);
            var aangekondigd = Voorbeeld.Kalender.PlusWerkdagen(vandaag, Beleid.Afspraak(geval.Soort).AankondigingWerkdagen, "aankondiging").Datum;
            var momenten = Afspraakplanner.Kandidaten(venster, Beleid).ToList();
            return momenten.Count > 0
                && venster.Doel >= venster.Van && venster.Doel <= venster.Tot
                && Lokaletijd.Datum(momenten[0].Op) == venster.Doel
                && momenten.All(moment =>
                {
                    var dag = Lokaletijd.Datum(moment.Op);
                    return dag >= venster.Van && dag <= venster.Tot && dag >= aangekondigd
                        && Voorbeeld.Kalender.Openingstijd(dag) is { } open
                        && moment.Op >= open.Begin && moment.Op + venster.Duur <= open.Einde;
                });
        });

    private static Planvenster Kickoff() =>
        Afspraakplanner.Venster(Afspraaksoort.KickOff, 1, Voorbeeld.Dag("2026-03-03"), Voorbeeld.Lokaal("2026-03-03 11:00"), Beleid);

    private static IReadOnlyList<string> Cellen(string begin, int minuten) =>
        Afspraakplanner.Rastercellen(new Tijdvak(Voorbeeld.Utc(begin), Voorbeeld.Utc(begin).AddMinutes(minuten)));

    [Theory]
    [InlineData(Afspraaksoort.Nazorggesprek, Fase.Nazorg, Plaatsingssoort.Deeltijd, false)]
    [InlineData(Afspraaksoort.Nazorggesprek, Fase.Nazorg, null, true)]
    [InlineData(Afspraaksoort.Voortgangsgesprek, Fase.Begeleiding, null, false)]
    [InlineData(Afspraaksoort.Voortgangsgesprek, Fase.Beeindigd, null, true)]
    public void Wie_geen_plek_meer_heeft_hoeft_daar_niet_meer_over_te_praten(Afspraaksoort soort, Fase fase, Plaatsingssoort? plek, bool overbodig) =>
        Assert.Equal(overbodig, Afspraakplanner.IsOverbodig(soort, new()
        {
            Id = "r",
            PersoonId = "p",
            HuishoudenId = "h",
            GemeldOp = DateTimeOffset.UnixEpoch,
            Meldingsdatum = new(2026, 3, 2),
            Fase = fase,
            FaseSinds = DateTimeOffset.UnixEpoch,
            Plaatsing = plek,
        }));
}
