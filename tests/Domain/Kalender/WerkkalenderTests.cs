using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class WerkkalenderTests
{
    private static readonly Werkkalender Kalender = Voorbeeld.Kalender;

    [Theory]
    [InlineData("2026-03-07", "zaterdag")]
    [InlineData("2026-04-06", "Tweede Paasdag")]
    [InlineData("2026-05-15", "sluitingsdag na Hemelvaartsdag")]
    [InlineData("2026-03-03", null)]
    [InlineData("2024-02-29", null)]
    public void Een_dag_zegt_waarom_hij_geen_werkdag_is(string dag, string? waarom) =>
        Assert.Equal(waarom, Kalender.WaaromGeenWerkdag(Voorbeeld.Dag(dag)));

    [Fact]
    public void Op_Goede_Vrijdag_is_het_kantoor_open_en_op_Bevrijdingsdag_alleen_in_een_lustrumjaar_dicht()
    {
        Assert.True(Kalender.IsWerkdag(Voorbeeld.Dag("2026-04-03")));
        Assert.True(Kalender.IsWerkdag(Voorbeeld.Dag("2026-05-05")));
        Assert.Equal("Bevrijdingsdag", Kalender.WaaromGeenWerkdag(Voorbeeld.Dag("2025-05-05")));
    }

    [Fact]
    public void Twee_werkdagen_voor_de_dinsdag_na_Pasen_is_donderdag_en_dat_staat_erbij()
    {
        var datum = Kalender.MinWerkdagen(Voorbeeld.Dag("2026-04-07"), 2, "2 werkdagen vooraf");

        Assert.Equal(Voorbeeld.Dag("2026-04-02"), datum.Datum);
        Assert.Equal(
            "2 werkdagen vooraf; Tweede Paasdag (maandag 6 april 2026) telt niet mee; "
            + "Eerste Paasdag (zondag 5 april 2026) telt niet mee; zaterdag telt niet mee.",
            datum.Waarom.InEenZin());
    }

    [Fact]
    public void Een_werkdag_die_niet_hoeft_te_schuiven_heeft_niets_uit_te_leggen() =>
        Assert.Equal("morgen.", Kalender.PlusWerkdagen(Voorbeeld.Dag("2026-03-03"), 1, "morgen").Waarom.InEenZin());

    [Fact]
    public void Een_jaar_na_schrikkeldag_bestaat_en_is_te_tellen() =>
        Assert.Equal(Voorbeeld.Dag("2024-03-01"), Kalender.PlusWerkdagen(Voorbeeld.Dag("2024-02-29"), 1, "morgen").Datum);

    [Fact]
    public void Het_kantoor_is_in_zomer_en_winter_open_van_negen_tot_vijf_op_de_klok()
    {
        Assert.Equal(new Tijdvak(Voorbeeld.Utc("2026-03-27 08:00"), Voorbeeld.Utc("2026-03-27 16:00")), Kalender.Openingstijd(Voorbeeld.Dag("2026-03-27")));
        Assert.Equal(new Tijdvak(Voorbeeld.Utc("2026-03-30 07:00"), Voorbeeld.Utc("2026-03-30 15:00")), Kalender.Openingstijd(Voorbeeld.Dag("2026-03-30")));
        Assert.Null(Kalender.Openingstijd(Voorbeeld.Dag("2026-03-29")));
    }

    [Fact]
    public void Vooruit_en_weer_terug_is_waar_je_begon() => Eigenschap.Geldt(
        Eigenschap.Dagen.SelectMany(dag => Gen.Choose(0, 60).Select(n => (Dag: Kalender.VolgendeWerkdag(dag), Aantal: n))),
        geval => Kalender.MinWerkdagen(Kalender.PlusWerkdagen(geval.Dag, geval.Aantal, "heen").Datum, geval.Aantal, "terug").Datum == geval.Dag);

    [Fact]
    public void Elke_telling_eindigt_op_een_werkdag_en_telt_precies_zoveel_werkdagen() => Eigenschap.Geldt(
        Eigenschap.Dagen.SelectMany(dag => Gen.Choose(1, 40).Select(n => (Dag: dag, Aantal: n))),
        geval =>
        {
            var einde = Kalender.PlusWerkdagen(geval.Dag, geval.Aantal, "telling").Datum;
            var ertussen = Enumerable.Range(1, einde.DayNumber - geval.Dag.DayNumber).Count(stap => Kalender.IsWerkdag(geval.Dag.AddDays(stap)));
            return Kalender.IsWerkdag(einde) && ertussen == geval.Aantal;
        });

    [Fact]
    public void Beleid_zonder_een_enkele_werkdag_wordt_niet_eindeloos_doorzocht()
    {
        var dicht = Voorbeeld.Beleid with
        {
            Kalender = Voorbeeld.Beleid.Kalender with { Openingstijden = new Dictionary<DayOfWeek, Openingsuren>() },
        };

        Assert.Throws<InvalidOperationException>(() => Werkkalender.Van(dicht).VolgendeWerkdag(Voorbeeld.Dag("2026-03-03")));
        Assert.Throws<InvalidOperationException>(() => Werkkalender.Van(dicht).PlusWerkdagen(Voorbeeld.Dag("2026-03-03"), 1, "morgen"));
    }
}
