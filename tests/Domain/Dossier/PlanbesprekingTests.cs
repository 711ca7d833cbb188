namespace InzetOpMaat.Domain.Tests;

public class PlanbesprekingTests
{
    private static readonly DateOnly Gesprek = Voorbeeld.Dag("2026-03-10");

    private static readonly PlanVanAanpak Plan = new(2, Plandoel.BetaaldWerk, Voorbeeld.Dag("2025-01-15"), Voorbeeld.Dag("2025-06-01"), "k");

    [Theory]
    [InlineData("2026-03-10")]
    [InlineData("2025-11-01")]
    public void Het_plan_is_actueel_op_de_datum_van_het_gesprek(string actueelOp) =>
        Assert.Equal(Plan with { Nummer = 3, Actualiteitsdatum = Voorbeeld.Dag(actueelOp) }, Planbespreking.Na(Plan, Voorbeeld.Dag(actueelOp), Gesprek, "k"));

    [Fact]
    public void Wat_niet_verandert_of_na_het_gesprek_is_opgeschreven_blijft()
    {
        Assert.Null(Planbespreking.Na(null, Gesprek, Gesprek, "k"));
        Assert.Null(Planbespreking.Na(Plan, Plan.Actualiteitsdatum, Gesprek, "k"));
        Assert.Null(Planbespreking.Na(Plan with { Actualiteitsdatum = Gesprek.AddDays(1) }, Gesprek, Gesprek, "k"));
        Assert.Null(Planbespreking.Na(Plan, Plan.Opsteldatum.AddDays(-1), Gesprek, "k"));
    }

    [Fact]
    public void Alleen_een_plan_dat_niet_actueel_was_en_sindsdien_niet_vernieuwd_is_vraagt_werk()
    {
        Assert.True(Planbespreking.MoetVernieuwd(Plan, Gesprek.AddDays(-1), Gesprek));
        Assert.True(Planbespreking.MoetVernieuwd(null, Gesprek.AddDays(-1), Gesprek));
        Assert.False(Planbespreking.MoetVernieuwd(Plan, Gesprek, Gesprek));
        Assert.False(Planbespreking.MoetVernieuwd(Plan with { Actualiteitsdatum = Gesprek.AddDays(1) }, Gesprek.AddDays(-1), Gesprek));
    }
}
