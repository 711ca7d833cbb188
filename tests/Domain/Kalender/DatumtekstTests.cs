namespace InzetOpMaat.Domain.Tests;

public class DatumtekstTests
{
    [Fact]
    public void Een_moment_staat_er_in_gewoon_Nederlands() =>
        Assert.Equal("dinsdag 3 maart 2026 om 10.00 uur", Datumtekst.Moment(Voorbeeld.Utc("2026-03-03 09:00")));

    [Theory]
    [InlineData(1, "1 werkdag")]
    [InlineData(2, "2 werkdagen")]
    public void Een_aantal_volgt_het_getal(int aantal, string tekst) =>
        Assert.Equal(tekst, Datumtekst.Aantal(aantal, "werkdag", "werkdagen"));

    [Fact]
    public void Een_opsomming_eindigt_met_en() => Assert.Equal("a, b en c", Datumtekst.Opsomming(["a", "b", "c"]));
}
