using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class TermijnverloopTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    [Fact]
    public void De_klok_staat_stil_zolang_op_stukken_wordt_gewacht()
    {
        var einde = Termijn("2026-03-03").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.StukkenGevraagd).Hervatten(Voorbeeld.Dag("2026-03-20"));

        Assert.EndsWith(
            "opgeschort vanaf woensdag 11 maart 2026 tot vrijdag 20 maart 2026, 9 dagen, omdat om stukken is gevraagd (Awb art. 4:15 lid 1).",
            Verwacht("2026-05-07", einde),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Een_termijn_die_in_een_weekend_eindigde_wint_die_dagen_niet_nog_eens()
    {
        // 2 March plus eight weeks is Koningsdag, so the term ends on 28 April; nine days more is 6 May, not 7 May.
        var einde = Termijn("2026-03-02").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.StukkenGevraagd).Hervatten(Voorbeeld.Dag("2026-03-20"));

        Verwacht("2026-05-06", einde);
    }

    [Fact]
    public void Zolang_de_klok_stilstaat_schuift_het_einde_elke_dag_een_dag_op()
    {
        var verloop = Termijn("2026-03-03").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.Overmacht);

        Assert.Equal(Voorbeeld.Dag("2026-04-28"), verloop.Einde(Voorbeeld.Dag("2026-03-11"), Beleid).Datum);
        Assert.Equal(Voorbeeld.Dag("2026-04-29"), verloop.Einde(Voorbeeld.Dag("2026-03-12"), Beleid).Datum);
        Assert.EndsWith(
            "opgeschort vanaf woensdag 11 maart 2026, tot nu toe, 1 dag, wegens overmacht (Awb art. 4:15 lid 2 onder c).",
            verloop.Einde(Voorbeeld.Dag("2026-03-12"), Beleid).Waarom.InEenZin(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stukken_die_dezelfde_of_de_volgende_dag_komen_zetten_de_klok_niet_stil()
    {
        var verloop = Termijn("2026-03-03").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.StukkenGevraagd);

        Verwacht("2026-04-28", verloop.Hervatten(Voorbeeld.Dag("2026-03-10")));
        Verwacht("2026-04-28", verloop.Hervatten(Voorbeeld.Dag("2026-03-11")));
        Verwacht("2026-04-28", verloop.Hervatten(Voorbeeld.Dag("2026-03-06")));
    }

    [Fact]
    public void Hervatten_op_een_andere_dag_verbetert_de_vorige_keer()
    {
        var verloop = Termijn("2026-03-03").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.StukkenGevraagd).Hervatten(Voorbeeld.Dag("2026-03-20"));

        Verwacht("2026-05-01", verloop.Hervatten(Voorbeeld.Dag("2026-03-14")));
    }

    [Fact]
    public void Meer_tijd_staat_in_de_uitleg_met_de_dag_en_de_reden()
    {
        var einde = Termijn("2026-03-03").Verlengen(Voorbeeld.Dag("2026-04-14"), new Termijn(4, Termijneenheid.Weken), Termijnreden.MeerTijdNodig);

        Assert.EndsWith(
            "op dinsdag 14 april 2026 verlengd met 4 weken, omdat meer tijd nodig is (Awb art. 4:14).",
            Verwacht("2026-05-26", einde),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_na_het_einde_begint_maakt_een_voorbije_termijn_niet_langer()
    {
        var verloop = Termijn("2026-03-03");

        Verwacht("2026-04-28", verloop.Verlengen(Voorbeeld.Dag("2026-04-29"), new Termijn(4, Termijneenheid.Weken), Termijnreden.MeerTijdNodig));
        Verwacht("2026-04-28", verloop.Opschorten(Voorbeeld.Dag("2026-04-29"), Termijnreden.Overmacht).Hervatten(Voorbeeld.Dag("2026-06-01")));
    }

    [Fact]
    public void Om_dezelfde_reden_staat_de_klok_nooit_twee_keer_tegelijk_stil()
    {
        var verloop = Termijn("2026-03-03").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.Overmacht);

        Assert.Throws<InvalidOperationException>(() => verloop.Opschorten(Voorbeeld.Dag("2026-03-12"), Termijnreden.Overmacht));
        var hervat = verloop.Hervatten(Voorbeeld.Dag("2026-03-20"));
        Assert.Throws<InvalidOperationException>(() => hervat.Opschorten(Voorbeeld.Dag("2026-03-18"), Termijnreden.Overmacht));
        Assert.Equal(2, hervat.Opschorten(Voorbeeld.Dag("2026-03-19"), Termijnreden.Overmacht).Opschortingen.Count);
        Assert.Throws<InvalidOperationException>(() => Termijn("2026-03-03").Hervatten(Voorbeeld.Dag("2026-03-20")));
    }

    [Fact]
    public void Een_dag_waarop_de_klok_om_twee_redenen_stilstaat_telt_een_keer()
    {
        var verloop = Termijn("2026-03-03")
            .Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.StukkenGevraagd)
            .Opschorten(Voorbeeld.Dag("2026-03-14"), Termijnreden.KlantStemtIn, Voorbeeld.Dag("2026-03-31"))
            .Hervatten(Voorbeeld.Dag("2026-03-21"), Termijnreden.StukkenGevraagd);

        // 11 up to and including 30 March: twenty days, of which six for both reasons.
        var waarom = Verwacht("2026-05-18", verloop);
        Assert.Contains("10 dagen, omdat om stukken is gevraagd", waarom, StringComparison.Ordinal);
        Assert.Contains("tot dinsdag 31 maart 2026, 10 dagen die nog meetelden, omdat de klant met uitstel heeft ingestemd", waarom, StringComparison.Ordinal);
        Verwacht("2026-05-18", verloop.Hervatten(Voorbeeld.Dag("2026-03-12"), Termijnreden.StukkenGevraagd).Hervatten(Voorbeeld.Dag("2026-04-03"), Termijnreden.KlantStemtIn));
    }

    [Fact]
    public void Stukken_die_er_volgens_opgave_al_eeuwen_zijn_geven_geen_dagen()
    {
        var verloop = Termijn("2026-03-03").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.StukkenGevraagd).Hervatten(DateOnly.MinValue);

        Verwacht("2026-04-28", verloop);
        Verwacht("2026-04-28", verloop.Opschorten(Voorbeeld.Dag("2026-03-12"), Termijnreden.StukkenGevraagd, Voorbeeld.Dag("2026-03-13")));
    }

    [Fact]
    public void Vooruit_bekend_einde_telt_meteen_mee()
    {
        var verloop = Termijn("2026-03-03").Opschorten(Voorbeeld.Dag("2026-03-10"), Termijnreden.KlantStemtIn, Voorbeeld.Dag("2026-03-20"));

        Assert.Equal(Voorbeeld.Dag("2026-05-07"), verloop.Einde(Voorbeeld.Dag("2026-03-11"), Beleid).Datum);
        Assert.True(verloop.StaatStil(Voorbeeld.Dag("2026-03-19")));
        Assert.False(verloop.StaatStil(Voorbeeld.Dag("2026-03-20")));
    }

    [Fact]
    public void Stilstand_geeft_precies_zoveel_dagen_als_zij_duurde_en_dan_de_eerste_dag_waarop_de_wet_een_termijn_laat_eindigen() => Eigenschap.Geldt(
        from dag in Eigenschap.Dagen
        from begin in Gen.Choose(0, 40)
        from eerste in Gen.Choose(0, 30)
        from pauze in Gen.Choose(0, 10)
        from tweede in Gen.Choose(0, 30)
        select (Dag: dag, Begin: begin, Eerste: eerste, Pauze: pauze, Tweede: tweede),
        geval =>
        {
            var na = geval.Dag.AddDays(geval.Begin);
            var hervat = na.AddDays(geval.Eerste + 1);
            var weer = hervat.AddDays(geval.Pauze);
            var verloop = Beslistermijn.Voor(geval.Dag, Beleid)
                .Opschorten(na, Termijnreden.StukkenGevraagd).Hervatten(hervat)
                .Opschorten(weer, Termijnreden.KlantStemtIn).Hervatten(weer.AddDays(geval.Tweede + 1));
            var verwacht = geval.Dag.AddDays(56 + geval.Eerste + geval.Tweede);
            return verloop.Einde(weer, Beleid).Datum == Algemenetermijnenwet.Kalender.VolgendeWerkdag(verwacht);
        });

    private static Termijnverloop Termijn(string aanvraag) => Beslistermijn.Voor(Voorbeeld.Dag(aanvraag), Beleid);

    private static string Verwacht(string datum, Termijnverloop verloop)
    {
        var einde = verloop.Einde(Voorbeeld.Dag("2026-09-01"), Beleid);
        Assert.Equal(Voorbeeld.Dag(datum), einde.Datum);
        return einde.Waarom.InEenZin();
    }
}
