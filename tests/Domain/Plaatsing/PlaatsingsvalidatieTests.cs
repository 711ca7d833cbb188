namespace InzetOpMaat.Domain.Tests;

public class PlaatsingsvalidatieTests
{
    private static readonly DateOnly Vandaag = Voorbeeld.Dag("2026-03-02");

    [Fact]
    public void Alle_fouten_staan_er_ineens_in() => Assert.Equal(
        ["/ingangsdatum", "/einddatum", "/urenPerWeek"],
        Plaatsingsvalidatie.Controleer(Vandaag.AddYears(1).AddDays(1), Vandaag, 61, Vandaag).Select(fout => fout.Pointer));

    [Theory]
    [InlineData("2026-03-02", null, "20.5", 0)]
    [InlineData("2027-03-02", "2027-03-02", "60", 0)]
    [InlineData("2026-03-02", "2026-03-01", "0", 2)]
    public void Een_plaatsing_klopt_of_niet(string ingang, string? einde, string uren, int fouten) => Assert.Equal(
        fouten,
        Plaatsingsvalidatie.Controleer(
            Voorbeeld.Dag(ingang), einde is null ? null : Voorbeeld.Dag(einde), decimal.Parse(uren, System.Globalization.CultureInfo.InvariantCulture), Vandaag).Count);

    [Theory]
    [InlineData(Fase.KickOff, "2026-03-02", false, false)]
    [InlineData(Fase.Beeindigd, "2026-03-02", false, false)]
    [InlineData(Fase.Begeleiding, "2026-01-31", false, false)]
    [InlineData(Fase.Begeleiding, "2026-02-01", false, true)]
    [InlineData(Fase.Begeleiding, "2026-03-02", true, true)]
    [InlineData(Fase.Nazorg, "2026-03-02", true, false)]
    [InlineData(Fase.Nazorg, "2026-03-02", false, true)]
    public void Een_plaatsing_past_bij_de_klantreis_of_niet(Fase fase, string ingang, bool ernaast, bool past) =>
        Assert.Equal(past, Plaatsingsvalidatie.Bezwaar(Plek(1, ingang, ernaast), Reis(fase), []) is null);

    [Theory]
    [InlineData(null, Plaatsingsstand.Begonnen, false, false)]
    [InlineData("2026-04-30", Plaatsingsstand.Begonnen, false, true)]
    [InlineData("2026-05-01", Plaatsingsstand.Afgesproken, false, false)]
    [InlineData(null, Plaatsingsstand.Afgelopen, false, true)]
    [InlineData(null, Plaatsingsstand.Begonnen, true, true)]
    public void Een_tweede_volle_plek_kan_pas_na_de_eerste(string? einde, Plaatsingsstand stand, bool ernaast, bool past)
    {
        var eerste = Plek(1, "2026-03-02", ernaast) with { Stand = stand, Einddatum = einde is null ? null : Voorbeeld.Dag(einde) };

        Assert.Equal(past, Plaatsingsvalidatie.Bezwaar(Plek(2, "2026-05-01", ernaast: false), Reis(Fase.Begeleiding), [eerste]) is null);
    }

    private static Plaatsing Plek(int nummer, string ingang, bool ernaast) => new()
    {
        Nummer = nummer,
        Soort = Plaatsingssoort.Regulier,
        Ingangsdatum = Voorbeeld.Dag(ingang),
        UrenPerWeek = 32,
        BegeleidingGaatDoor = ernaast,
        Stand = Plaatsingsstand.Afgesproken,
    };

    private static Klantreis Reis(Fase fase) => new()
    {
        Id = "r",
        PersoonId = "p",
        HuishoudenId = "h",
        Kanaal = Meldingskanaal.Balie,
        GemeldOp = Voorbeeld.Lokaal("2026-02-01 10:00"),
        Meldingsdatum = Voorbeeld.Dag("2026-02-01"),
        Fase = fase,
        FaseSinds = Voorbeeld.Lokaal("2026-02-01 10:00"),
    };
}
