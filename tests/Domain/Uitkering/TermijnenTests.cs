using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class TermijnenTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    [Fact]
    public void Het_besluit_valt_binnen_acht_weken_na_de_aanvraag() => Assert.Equal(
        "8 weken na de aanvraag van dinsdag 3 maart 2026 (Awb art. 4:13).",
        Verwacht("2026-04-28", Beslistermijn.Voor(Voorbeeld.Dag("2026-03-03"), Beleid)));

    [Fact]
    public void Eindigen_de_acht_weken_op_Koningsdag_dan_is_de_dag_erna_de_laatste() => Assert.Equal(
        "8 weken na de aanvraag van maandag 2 maart 2026 (Awb art. 4:13); "
        + "maandag 27 april 2026 wordt dinsdag 28 april 2026 wegens Koningsdag (Algemene termijnenwet art. 1).",
        Verwacht("2026-04-28", Beslistermijn.Voor(Voorbeeld.Dag("2026-03-02"), Beleid)));

    [Fact]
    public void De_klok_staat_stil_zolang_op_stukken_wordt_gewacht()
    {
        var termijn = Beslistermijn.Voor(Voorbeeld.Dag("2026-03-03"), Beleid);
        var opgeschort = Beslistermijn.MetOpschorting(termijn, Voorbeeld.Dag("2026-03-10"), Voorbeeld.Dag("2026-03-20"), Beleid);

        Assert.EndsWith(
            "opgeschort van woensdag 11 maart 2026 tot vrijdag 20 maart 2026, 9 dagen (Awb art. 4:15).",
            Verwacht("2026-05-07", opgeschort),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stukken_die_dezelfde_of_de_volgende_dag_komen_zetten_de_klok_niet_stil()
    {
        var termijn = Beslistermijn.Voor(Voorbeeld.Dag("2026-03-03"), Beleid);

        Assert.Same(termijn, Beslistermijn.MetOpschorting(termijn, Voorbeeld.Dag("2026-03-10"), Voorbeeld.Dag("2026-03-10"), Beleid));
        Assert.Same(termijn, Beslistermijn.MetOpschorting(termijn, Voorbeeld.Dag("2026-03-10"), Voorbeeld.Dag("2026-03-11"), Beleid));
    }

    [Fact]
    public void Voor_stukken_is_twee_weken_tijd_en_de_laatste_dag_is_een_werkdag() => Assert.Equal(
        "14 dagen nadat op maandag 23 maart 2026 om stukken is gevraagd (Awb art. 4:5); "
        + "maandag 6 april 2026 is geen werkdag (Tweede Paasdag), dus dinsdag 7 april 2026.",
        Verwacht("2026-04-07", Hersteltermijn.Voor(Voorbeeld.Dag("2026-03-23"), Beleid)));

    [Fact]
    public void Een_opschorting_maakt_een_termijn_nooit_korter() => Eigenschap.Geldt(
        Eigenschap.Dagen.SelectMany(dag => Gen.Choose(-5, 60).Select(dagen => (Dag: dag, Dagen: dagen))),
        geval =>
        {
            var termijn = Beslistermijn.Voor(geval.Dag, Beleid);
            return Beslistermijn.MetOpschorting(termijn, geval.Dag, geval.Dag.AddDays(geval.Dagen), Beleid).Datum >= termijn.Datum;
        });

    private static string Verwacht(string datum, AfgeleideDatum termijn)
    {
        Assert.Equal(Voorbeeld.Dag(datum), termijn.Datum);
        return termijn.Waarom.InEenZin();
    }
}
