namespace InzetOpMaat.Domain.Tests;

public class AfspraaksoortenTests
{
    [Fact]
    public void Elke_soort_afspraak_heeft_eigen_woorden_die_in_een_zin_passen()
    {
        var woorden = Enum.GetValues<Afspraaksoort>().Select(soort => soort.InWoorden()).ToList();

        Assert.Equal(woorden.Count, woorden.Distinct().Count());
        Assert.All(woorden, tekst => Assert.Matches("^(de|het) [a-z -]+$", tekst));
    }
}
