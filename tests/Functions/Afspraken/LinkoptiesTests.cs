using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Functions.Tests;

public class LinkoptiesTests
{
    private const string Sleutel = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    [Theory]
    [InlineData(null, "https://a.nl", "Links__Sleutel")]
    [InlineData("geheim!", "https://a.nl", "Links__Sleutel")]
    [InlineData("AAAA", "https://a.nl", "Links__Sleutel")]
    [InlineData(Sleutel, null, "Links__BasisUrl")]
    [InlineData(Sleutel, "/v1", "Links__BasisUrl")]
    [InlineData(Sleutel, "ftp://a.nl", "Links__BasisUrl")]
    public void Een_ontbrekende_of_kapotte_instelling_wordt_genoemd(string? sleutel, string? adres, string naam)
    {
        var fout = Assert.Throws<InstellingException>(() => Van(sleutel, adres));
        Assert.Contains(naam, fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Goede_instellingen_gelden() => Assert.Equal(new Uri("https://a.nl"), Van(Sleutel, "https://a.nl").BasisUrl);

    private static Linkopties Van(string? sleutel, string? adres) => Linkopties.Van(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["Links:Sleutel"] = sleutel, ["Links:BasisUrl"] = adres }).Build());
}
