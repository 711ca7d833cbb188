namespace InzetOpMaat.Domain.Tests;

public class TermijnenTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    [Fact]
    public void Het_besluit_valt_binnen_acht_weken_na_de_aanvraag() => Assert.Equal(
        "8 weken na de aanvraag van dinsdag 3 maart 2026 (Awb art. 4:13).",
        Verwacht("2026-04-28", Einde("2026-03-03")));

    [Fact]
    public void Eindigen_de_acht_weken_op_Koningsdag_dan_is_de_dag_erna_de_laatste() => Assert.Equal(
        "8 weken na de aanvraag van maandag 2 maart 2026 (Awb art. 4:13); "
        + "maandag 27 april 2026 is volgens de Algemene termijnenwet geen werkdag (Koningsdag), dus dinsdag 28 april 2026.",
        Verwacht("2026-04-28", Einde("2026-03-02")));

    [Fact]
    public void Voor_stukken_is_twee_weken_tijd_en_de_laatste_dag_is_een_werkdag() => Assert.Equal(
        "14 dagen na de vraag om stukken van maandag 23 maart 2026; "
        + "maandag 6 april 2026 is geen werkdag (Tweede Paasdag), dus dinsdag 7 april 2026.",
        Verwacht("2026-04-07", Hersteltermijn.Voor(Voorbeeld.Dag("2026-03-23"), Beleid)));

    [Fact]
    public void De_tijd_voor_stukken_en_de_bedenktijd_zijn_over_als_de_laatste_dag_voorbij_is()
    {
        Assert.Equal(Voorbeeld.Lokaal("2026-04-08 00:00"), Hersteltermijn.Einde(Voorbeeld.Dag("2026-03-23"), Beleid).Op);
        Assert.Equal(Voorbeeld.Dag("2026-03-17"), Bedenktijd.Voor(Voorbeeld.Dag("2026-03-03"), Beleid).Datum);
        Assert.Equal(Voorbeeld.Lokaal("2026-03-18 00:00"), Bedenktijd.Einde(Voorbeeld.Dag("2026-03-03"), Beleid).Op);
    }

    private static AfgeleideDatum Einde(string aanvraag) => Beslistermijn.Voor(Voorbeeld.Dag(aanvraag), Beleid).Einde(Voorbeeld.Dag(aanvraag), Beleid);

    private static string Verwacht(string datum, AfgeleideDatum termijn)
    {
        Assert.Equal(Voorbeeld.Dag(datum), termijn.Datum);
        return termijn.Waarom.InEenZin();
    }
}
