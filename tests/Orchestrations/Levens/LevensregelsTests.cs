namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Each rule for lives sees it when a life goes against it: a good life, tampered with.</summary>
public class LevensregelsTests(VoorbeeldlevenFixture voorbeeld) : IClassFixture<VoorbeeldlevenFixture>
{
    public static TheoryData<string> Regels => [.. Levensregels.Alle.Keys];

    [Fact]
    public void Een_gewoon_leven_gaat_tegen_geen_enkele_regel_in()
    {
        Assert.Equal(Fase.Begeleiding, voorbeeld.Onderweg.Reis.Fase);
        Assert.Equal(Fase.Beeindigd, voorbeeld.Voorbij.Reis.Fase);
        Assert.Contains(voorbeeld.Onderweg.Afspraken, afspraak => afspraak is { Plaats: Gespreksplaats.Thuis, Status: Afspraakstatus.Verschenen });
        Assert.Contains(voorbeeld.Onderweg.Afspraken, afspraak => afspraak is { Soort: Afspraaksoort.Nazorggesprek, Status: Afspraakstatus.Verschenen });
        Assert.Empty(Levensregels.Fouten(voorbeeld.Onderweg));
        Assert.Empty(Levensregels.Fouten(voorbeeld.Voorbij));
    }

    [Theory]
    [MemberData(nameof(Regels))]
    public void Elke_regel_ziet_een_leven_waarin_het_misging(string regel)
    {
        var gevallen = Vervalsingen.Van(regel, voorbeeld.Onderweg, voorbeeld.Voorbij);

        Assert.NotEmpty(gevallen);
        Assert.All(gevallen, geval => Assert.NotEmpty(Levensregels.Alle[regel](geval)));
    }
}
