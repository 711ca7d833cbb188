using FsCheck;
using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class TermijnrekeningTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    private static Gen<Termijnregel> Regels =>
        from aantal in Gen.Choose(1, 60)
        from eenheid in Gen.Elements(Enum.GetValues<Termijneenheid>())
        from kalender in Gen.Elements(Enum.GetValues<Dagenkalender>())
        from werkdag in Gen.Elements(Enum.GetValues<Werkdageis>())
        from keuze in Gen.Elements(Enum.GetValues<Oorsprongkeuze>())
        select Regel(aantal, eenheid) with { Kalender = kalender, Werkdag = werkdag, Keuze = keuze };

    [Theory]
    [InlineData(3, Termijneenheid.Dagen, "2026-04-06", "3 dagen na de aanvraag van vrijdag 3 april 2026.")]
    [InlineData(2, Termijneenheid.Weken, "2026-04-17", "2 weken na de aanvraag van vrijdag 3 april 2026.")]
    [InlineData(1, Termijneenheid.Maanden, "2026-05-03", "1 maand na de aanvraag van vrijdag 3 april 2026.")]
    [InlineData(1, Termijneenheid.Werkdagen, "2026-04-07",
        "1 werkdag na de aanvraag van vrijdag 3 april 2026; Eerste Paasdag (zondag 5 april 2026) telt niet mee; "
        + "Tweede Paasdag (maandag 6 april 2026) telt niet mee; zaterdag telt niet mee.")]
    public void Een_termijn_telt_in_dagen_weken_maanden_of_werkdagen(int aantal, Termijneenheid eenheid, string einde, string waarom)
    {
        var datum = Regel(aantal, eenheid).Datum(Vanaf("2026-04-03"), Beleid);

        Assert.Equal(Voorbeeld.Dag(einde), datum.Datum);
        Assert.Equal(waarom, datum.Waarom.InEenZin());
    }

    [Theory]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2026-12-15", "2027-01-15")]
    public void Een_maand_later_is_dezelfde_dag_of_de_laatste_van_een_kortere_maand(string van, string tot) =>
        Assert.Equal(Voorbeeld.Dag(tot), Regel(1, Termijneenheid.Maanden).Datum(Vanaf(van), Beleid).Datum);

    [Theory]
    [InlineData(Werkdageis.Geen, "2026-04-05")]
    [InlineData(Werkdageis.Volgende, "2026-04-07")]
    [InlineData(Werkdageis.Vorige, "2026-04-03")]
    public void Wie_op_een_werkdag_moet_eindigen_schuift_vooruit_of_terug(Werkdageis eis, string einde) =>
        Assert.Equal(Voorbeeld.Dag(einde), (Regel(2, Termijneenheid.Dagen) with { Werkdag = eis }).Datum(Vanaf("2026-04-03"), Beleid).Datum);

    [Theory]
    [InlineData(Oorsprongkeuze.Laatste, "2026-03-20", "laatste")]
    [InlineData(Oorsprongkeuze.Eerste, "2026-03-13", "eerste")]
    public void Een_termijn_kan_vanaf_de_eerste_of_de_laatste_van_meer_data_tellen(Oorsprongkeuze keuze, string einde, string welke)
    {
        var regel = Regel(10, Termijneenheid.Dagen) with { Oorsprongen = [Termijnoorsprong.Melding, Termijnoorsprong.Aanvraag], Keuze = keuze };

        var datum = regel.Datum(new Dictionary<Termijnoorsprong, DateOnly>
        {
            [Termijnoorsprong.Melding] = Voorbeeld.Dag("2026-03-03"),
            [Termijnoorsprong.Aanvraag] = Voorbeeld.Dag("2026-03-10"),
        }, Beleid);

        Assert.Equal(Voorbeeld.Dag(einde), datum.Datum);
        Assert.EndsWith(
            $"geteld vanaf de {welke} van de melding (dinsdag 3 maart 2026) en de aanvraag (dinsdag 10 maart 2026).",
            datum.Waarom.InEenZin(),
            StringComparison.Ordinal);
        Assert.Equal(Voorbeeld.Dag("2026-04-13"), regel.Datum(Vanaf("2026-04-03"), Beleid).Datum);
        Assert.Throws<ArgumentException>(() => regel.Datum(new Dictionary<Termijnoorsprong, DateOnly>(), Beleid));
    }

    [Fact]
    public void Een_termijn_met_een_tijd_eindigt_op_die_tijd_van_de_laatste_dag_en_anders_om_middernacht()
    {
        var regel = Regel(5, Termijneenheid.Dagen) with { Tijd = new TimeOnly(17, 0) };

        var moment = regel.Moment(Vanaf("2026-03-27"), Beleid);

        Assert.Equal(Voorbeeld.Lokaal("2026-04-01 17:00"), moment.Op);
        Assert.Equal("5 dagen na de aanvraag van vrijdag 27 maart 2026; tot 17.00 uur.", moment.Waarom.InEenZin());
        Assert.Equal(Voorbeeld.Lokaal("2026-04-02 00:00"), (regel with { Tijd = null }).Moment(Vanaf("2026-03-27"), Beleid).Op);
    }

    [Fact]
    public void Elke_regel_eindigt_waar_zij_mag_eindigen_en_niet_verder_weg_dan_nodig() => Eigenschap.Geldt(
        from regel in Regels from dag in Eigenschap.Dagen select (Regel: regel, Dag: dag),
        geval =>
        {
            var kalender = geval.Regel.Kalender == Dagenkalender.Wet ? Algemenetermijnenwet.Kalender : Voorbeeld.Kalender;
            var vrij = (geval.Regel with { Werkdag = Werkdageis.Geen }).Datum(Vanaf(geval.Dag), Beleid).Datum;
            var einde = geval.Regel.Datum(Vanaf(geval.Dag), Beleid).Datum;
            var (eerste, laatste) = einde < vrij ? (einde, vrij) : (vrij, einde);
            var ertussen = Enumerable.Range(0, laatste.DayNumber - eerste.DayNumber + 1).Select(eerste.AddDays).Count(kalender.IsWerkdag);
            return geval.Regel.Werkdag switch
            {
                Werkdageis.Geen => einde == vrij,
                Werkdageis.Volgende => kalender.IsWerkdag(einde) && einde >= vrij && ertussen == 1,
                _ => kalender.IsWerkdag(einde) && einde <= vrij && ertussen == 1,
            };
        });

    [Fact]
    public void Wie_later_begint_eindigt_nooit_eerder() => Eigenschap.Geldt(
        from regel in Regels from dag in Eigenschap.Dagen select (Regel: regel, Dag: dag),
        geval => geval.Regel.Datum(Vanaf(geval.Dag.AddDays(1)), Beleid).Datum >= geval.Regel.Datum(Vanaf(geval.Dag), Beleid).Datum);

    [Fact]
    public void Elke_datum_legt_zichzelf_uit_in_een_zin() => Eigenschap.Geldt(
        from regel in Regels from dag in Eigenschap.Dagen select (Regel: regel, Dag: dag),
        geval => geval.Regel.Datum(Vanaf(geval.Dag), Beleid).Waarom.InEenZin() is var zin
            && zin.EndsWith('.') && zin.Contains(Datumtekst.Datum(geval.Dag), StringComparison.Ordinal));

    private static Termijnregel Regel(int aantal, Termijneenheid eenheid) => new()
    {
        Oorsprongen = [Termijnoorsprong.Aanvraag],
        Keuze = Oorsprongkeuze.Laatste,
        Interval = new Termijn(aantal, eenheid),
        Kalender = Dagenkalender.Kantoor,
        Werkdag = Werkdageis.Geen,
        Tijd = null,
        Grond = null,
    };

    private static Dictionary<Termijnoorsprong, DateOnly> Vanaf(string dag) => Vanaf(Voorbeeld.Dag(dag));

    private static Dictionary<Termijnoorsprong, DateOnly> Vanaf(DateOnly dag) => new() { [Termijnoorsprong.Aanvraag] = dag };
}
