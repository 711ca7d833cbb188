namespace InzetOpMaat.Domain.Tests;

public class AlgemenetermijnenwetTests
{
    [Theory]
    [InlineData("2026-03-03", "2026-03-03")]
    [InlineData("2026-04-03", "2026-04-07")]
    [InlineData("2026-05-05", "2026-05-06")]
    [InlineData("2025-12-25", "2025-12-29")]
    [InlineData("2022-12-31", "2023-01-02")]
    public void Een_wettelijke_termijn_eindigt_nooit_in_een_weekend_of_op_een_erkende_feestdag(string einde, string verlengd) =>
        Assert.Equal(Voorbeeld.Dag(verlengd), Verleng(einde).Datum);

    [Fact]
    public void Een_sluitingsdag_van_het_kantoor_verlengt_geen_wettelijke_termijn() =>
        Assert.Equal(Voorbeeld.Dag("2026-05-15"), Verleng("2026-05-15").Datum);

    [Fact]
    public void De_verschuiving_noemt_elke_dag_die_haar_veroorzaakt() => Assert.Equal(
        "8 weken na de aanvraag van vrijdag 6 februari 2026; vrijdag 3 april 2026 is volgens de Algemene termijnenwet geen werkdag "
        + "(Goede Vrijdag, zaterdag, zondag en Tweede Paasdag), dus dinsdag 7 april 2026.",
        Verleng("2026-04-03").Waarom.InEenZin());

    private static AfgeleideDatum Verleng(string einde) => (Voorbeeld.Beleid.Uitkering.Beslistermijn with { Grond = null }).Datum(
        new Dictionary<Termijnoorsprong, DateOnly> { [Termijnoorsprong.Aanvraag] = Voorbeeld.Dag(einde).AddDays(-56) }, Voorbeeld.Beleid);
}
