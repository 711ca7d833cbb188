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
    public void Een_gesprek_dat_een_collega_later_wil_zegt_niet_dat_de_klant_niet_kan()
    {
        var later = Venster.GevraagdVanaf(Voorbeeld.Dag("2026-03-18"));

        Assert.Equal(Voorbeeld.Dag("2026-03-18"), later.Van);
        Assert.EndsWith("niet voor woensdag 18 maart 2026, zoals gevraagd.", later.Waarom.InEenZin(), StringComparison.Ordinal);
        Assert.Same(Venster, Venster.GevraagdVanaf(null));
    }

    [Fact]
    public void Wie_pas_later_kan_krijgt_een_moment_vanaf_die_dag_en_dat_staat_erbij()
    {
        var later = Venster.NietVoor(Voorbeeld.Dag("2026-03-18"));

        Assert.Equal(Voorbeeld.Dag("2026-03-18"), later.Van);
        Assert.Equal(Voorbeeld.Dag("2026-03-18"), later.Doel);
        Assert.Equal(Voorbeeld.Dag("2026-03-20"), later.Tot);
        Assert.Equal("ongeveer 14 dagen; de klant kan niet voor woensdag 18 maart 2026.", later.Waarom.InEenZin());
    }

    [Theory]
    [InlineData("2026-03-18", true, "2026-03-18", "; wij verzetten de vorige afspraak, dus niet voor woensdag 18 maart 2026.")]
    [InlineData("2026-03-10", true, "2026-03-13", "; wij verzetten de vorige afspraak.")]
    [InlineData("2026-03-18", false, "2026-03-18", "; de klant kan niet voor woensdag 18 maart 2026.")]
    [InlineData("2026-03-10", false, "2026-03-13", ".")]
    public void Er_staat_bij_wie_de_afspraak_verzette_en_niet_dat_de_klant_niet_kon_als_wij_het_waren(string datum, bool doorOns, string van, string waarom)
    {
        var later = Venster.Na(new(Voorbeeld.Dag(datum), DoorOns: doorOns));

        Assert.Equal((Voorbeeld.Dag(van), "ongeveer 14 dagen" + waarom), (later.Van, later.Waarom.InEenZin()));
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
