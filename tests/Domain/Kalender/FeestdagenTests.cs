namespace InzetOpMaat.Domain.Tests;

public class FeestdagenTests
{
    [Theory]
    [InlineData(1900, "1900-04-15")]
    [InlineData(1943, "1943-04-25")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2020, "2020-04-12")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2100, "2100-03-28")]
    public void Pasen_valt_waar_de_almanak_het_zegt(int jaar, string datum) =>
        Assert.Equal(Voorbeeld.Dag(datum), Feestdagen.Datum(Feestdag.EerstePaasdag, jaar));

    [Theory]
    [InlineData(2025, "2025-04-26")]
    [InlineData(2026, "2026-04-27")]
    [InlineData(2031, "2031-04-26")]
    public void Koningsdag_wijkt_voor_de_zondag(int jaar, string datum) =>
        Assert.Equal(Voorbeeld.Dag(datum), Feestdagen.Datum(Feestdag.Koningsdag, jaar));

    [Fact]
    public void Een_jaar_heeft_elf_feestdagen_met_hun_naam()
    {
        var dagen = Feestdagen.VanJaar(2026);

        Assert.Equal(11, dagen.Count);
        Assert.Equal("Goede Vrijdag", dagen[Voorbeeld.Dag("2026-04-03")]);
        Assert.Equal("Hemelvaartsdag", dagen[Voorbeeld.Dag("2026-05-14")]);
        Assert.Equal("Tweede Pinksterdag", dagen[Voorbeeld.Dag("2026-05-25")]);
    }

    [Fact]
    public void Twee_feestdagen_op_een_dag_delen_die_dag() =>
        Assert.Equal("Bevrijdingsdag en Hemelvaartsdag", Feestdagen.VanJaar(2016)[Voorbeeld.Dag("2016-05-05")]);

    [Fact]
    public void Van_1900_tot_2100_liggen_de_kerkelijke_dagen_vast_ten_opzichte_van_een_zondag()
    {
        for (var jaar = 1900; jaar <= 2100; jaar++)
        {
            var pasen = Feestdagen.Datum(Feestdag.EerstePaasdag, jaar);
            Assert.Equal(DayOfWeek.Sunday, pasen.DayOfWeek);
            Assert.InRange(pasen, new DateOnly(jaar, 3, 22), new DateOnly(jaar, 4, 25));
            Assert.Equal(DayOfWeek.Thursday, Feestdagen.Datum(Feestdag.Hemelvaartsdag, jaar).DayOfWeek);
            Assert.Equal(DayOfWeek.Monday, Feestdagen.Datum(Feestdag.TweedePinksterdag, jaar).DayOfWeek);
            Assert.NotEqual(DayOfWeek.Sunday, Feestdagen.Datum(Feestdag.Koningsdag, jaar).DayOfWeek);
        }
    }
}
