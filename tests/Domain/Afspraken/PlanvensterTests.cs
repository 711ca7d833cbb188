namespace InzetOpMaat.Domain.Tests;

public class PlanvensterTests
{
    private static readonly Planvenster Venster = new(
        Voorbeeld.Dag("2026-03-13"), Voorbeeld.Dag("2026-03-20"), Voorbeeld.Dag("2026-03-17"), TimeSpan.FromHours(1), Afleiding.Van("ongeveer 14 dagen"));

    [Theory]
    [InlineData(null)]
    [InlineData("2026-03-13")]
    public void Wie_op_tijd_kan_houdt_zijn_venster(string? datum) =>
        Assert.Same(Venster, Venster.NietVoor(datum is null ? null : Voorbeeld.Dag(datum)));

    [Fact]
    public void Wie_pas_later_kan_krijgt_een_moment_vanaf_die_dag_en_dat_staat_erbij()
    {
        var later = Venster.NietVoor(Voorbeeld.Dag("2026-03-18"));

        Assert.Equal(Voorbeeld.Dag("2026-03-18"), later.Van);
        Assert.Equal(Voorbeeld.Dag("2026-03-18"), later.Doel);
        Assert.Equal(Voorbeeld.Dag("2026-03-20"), later.Tot);
        Assert.Equal("ongeveer 14 dagen; de klant kan niet voor woensdag 18 maart 2026.", later.Waarom.InEenZin());
    }

    [Fact]
    public void Wie_pas_na_het_venster_kan_krijgt_een_even_lang_venster_erna()
    {
        var later = Venster.NietVoor(Voorbeeld.Dag("2026-04-01"));

        Assert.Equal(Voorbeeld.Dag("2026-04-01"), later.Van);
        Assert.Equal(Voorbeeld.Dag("2026-04-08"), later.Tot);
        Assert.NotNull(Afspraakplanner.EersteVrije(later, [], Voorbeeld.Beleid));
    }
}
