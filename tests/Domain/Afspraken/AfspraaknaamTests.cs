namespace InzetOpMaat.Domain.Tests;

public class AfspraaknaamTests
{
    [Theory]
    [InlineData(Afspraaksoort.KickOff, 1, "kickoff")]
    [InlineData(Afspraaksoort.Kennismaking, 2, "kennismaking-2")]
    [InlineData(Afspraaksoort.Kennismaking, 11, "kennismaking-11")]
    public void De_eerste_van_een_soort_heet_naar_haar_soort_en_een_volgende_krijgt_een_nummer(Afspraaksoort soort, int nummer, string tekst)
    {
        var naam = new Afspraaknaam(soort, nummer);

        Assert.Equal(tekst, naam.ToString());
        Assert.Equal(naam, Afspraaknaam.Lees(tekst));
    }

    [Theory]
    [InlineData("")]
    [InlineData("koffie")]
    [InlineData("kennismaking-1")]
    [InlineData("kennismaking-0")]
    [InlineData("kennismaking-")]
    [InlineData("kennismaking--2")]
    [InlineData("3")]
    [InlineData("99")]
    public void Een_andere_tekst_is_geen_naam(string tekst) => Assert.Throws<FormatException>(() => Afspraaknaam.Lees(tekst));

    [Fact]
    public void De_id_van_een_eerste_afspraak_noemt_geen_nummer()
    {
        Assert.Equal("3f2b.kickoff.2", Afspraak.IdVoor("3f2b", Afspraaksoort.KickOff, 2));
        Assert.Equal("3f2b.kennismaking-2.1", Afspraak.IdVoor("3f2b", new(Afspraaksoort.Kennismaking, 2), 1));
    }
}
