namespace InzetOpMaat.Domain.Tests;

public class RitmeTests
{
    private static readonly Termijn HalfJaar = new(6, Termijneenheid.Maanden);

    private static readonly DateOnly Indeling = Voorbeeld.Dag("2026-03-02");

    [Fact]
    public void Het_eerste_moment_telt_vanaf_de_indeling_in_de_groep()
    {
        var doel = Volgende(new(), HalfJaar, "2026-03-02");

        Assert.Equal(Voorbeeld.Dag("2026-09-02"), doel.Datum);
        Assert.Equal("6 maanden na maandag 2 maart 2026, de indeling in de groep.", doel.Waarom.InEenZin());
    }

    [Fact]
    public void Een_laat_gesprek_schuift_de_volgende_niet_op()
    {
        var stand = new Momentstand { Nummer = 2, LaatsteDoel = Voorbeeld.Dag("2026-09-02") };

        Assert.Equal(Voorbeeld.Dag("2027-03-02"), Volgende(stand, HalfJaar, "2026-12-20").Datum);
    }

    [Fact]
    public void Een_moment_dat_voorbij_is_komt_alsnog_en_nog_oudere_worden_niet_ingehaald()
    {
        var stand = new Momentstand { Nummer = 2, LaatsteDoel = Voorbeeld.Dag("2026-09-02") };

        Assert.Equal(Voorbeeld.Dag("2027-03-02"), Volgende(stand, HalfJaar, "2027-09-01").Datum);
        var veelLater = Volgende(stand, HalfJaar, "2028-04-01");
        Assert.Equal(Voorbeeld.Dag("2028-03-02"), veelLater.Datum);
        Assert.Contains("2 eerdere momenten zijn voorbij", veelLater.Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nieuw_beleid_rekent_vanaf_het_laatste_doel()
    {
        var stand = new Momentstand { Nummer = 2, LaatsteDoel = Voorbeeld.Dag("2027-03-02") };

        Assert.Equal(Voorbeeld.Dag("2027-09-02"), Volgende(stand, HalfJaar, "2027-06-01").Datum);
        Assert.Equal(Voorbeeld.Dag("2028-03-02"), Volgende(stand, new(12, Termijneenheid.Maanden), "2027-06-01").Datum);
    }

    [Fact]
    public void Een_professional_mag_een_andere_datum_kiezen_en_van_daar_gaat_het_ritme_verder()
    {
        var stand = new Momentstand { LaatsteDoel = Voorbeeld.Dag("2026-09-02"), AfwijkendDoel = Voorbeeld.Dag("2026-11-15") };
        var doel = Volgende(stand, HalfJaar, "2026-09-10");
        var daarna = stand.Gestart(doel).Afgerond();

        Assert.Equal(Voorbeeld.Dag("2026-11-15"), doel.Datum);
        Assert.Equal(Voorbeeld.Dag("2027-05-15"), Volgende(daarna, HalfJaar, "2026-11-20").Datum);
    }

    [Fact]
    public void Waarom_een_gesprek_op_een_andere_datum_is_staat_erbij_en_geldt_alleen_voor_dat_gesprek()
    {
        var stand = new Momentstand { AfwijkendDoel = Voorbeeld.Dag("2026-11-15"), Afwijkreden = Afwijkreden.Ziekte };
        var doel = Volgende(stand, HalfJaar, "2026-09-10");

        Assert.Equal("zondag 15 november 2026, anders dan het ritme, wegens ziekte of zorg.", doel.Waarom.InEenZin());
        Assert.Null(stand.Gestart(doel).Afwijkreden);
    }

    [Theory]
    [InlineData(10, Termijneenheid.Dagen, "2026-03-12")]
    [InlineData(2, Termijneenheid.Weken, "2026-03-16")]
    [InlineData(5, Termijneenheid.Werkdagen, "2026-03-09")]
    [InlineData(1, Termijneenheid.Maanden, "2026-04-02")]
    public void Elke_eenheid_van_het_beleid_telt(int aantal, Termijneenheid eenheid, string verwacht) =>
        Assert.Equal(Voorbeeld.Dag(verwacht), Ritme.Na(Indeling, new(aantal, eenheid), Voorbeeld.Kalender));

    [Fact]
    public void Er_is_er_nooit_meer_dan_een_onderweg() => Assert.Throws<InvalidOperationException>(
        () => new Momentstand().Gestart(Volgende(new(), HalfJaar, "2026-03-02")).Gestart(Volgende(new(), HalfJaar, "2026-03-02")));

    private static AfgeleideDatum Volgende(Momentstand stand, Termijn interval, string vandaag) =>
        Ritme.Volgende(stand, Indeling, interval, Voorbeeld.Dag(vandaag), Voorbeeld.Kalender);
}
