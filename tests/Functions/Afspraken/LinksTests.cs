namespace InzetOpMaat.Functions.Tests;

public class LinksTests
{
    private const string Id = Verhaal.Reis + ".kickoff.1";

    private readonly Wereld _wereld = new();

    [Fact]
    public void Een_link_geldt_tot_en_met_zijn_laatste_seconde()
    {
        var links = _wereld.Dienst<Links>();
        var adres = links.VoorAfspraak(Id, _wereld.Nu.AddDays(1));
        var token = adres.Segments[^1];

        Assert.StartsWith("https://inzetopmaat.voorbeeld.nl/v1/mijn-afspraak/", adres.ToString(), StringComparison.Ordinal);
        Assert.Equal(new Linkuitslag.Geldig(Id), links.Lees(token));
        _wereld.Nu = _wereld.Nu.AddDays(1);
        Assert.Equal(new Linkuitslag.Geldig(Id), links.Lees(token));
        _wereld.Nu = _wereld.Nu.AddSeconds(1);
        Assert.Equal(new Linkuitslag.Verlopen(), links.Lees(token));
    }

    [Fact]
    public void Een_link_waarin_een_teken_is_veranderd_is_ongeldig()
    {
        var links = _wereld.Dienst<Links>();
        var token = links.Maak(Id, _wereld.Nu.AddDays(1));
        for (var plaats = 0; plaats < token.Length - 1; plaats++)
        {
            var vervalst = $"{token[..plaats]}{(token[plaats] == 'A' ? 'B' : 'A')}{token[(plaats + 1)..]}";
            Assert.IsType<Linkuitslag.Ongeldig>(links.Lees(vervalst));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("geen token!")]
    public void Wat_geen_link_van_ons_is_is_ongeldig(string token) =>
        Assert.IsType<Linkuitslag.Ongeldig>(_wereld.Dienst<Links>().Lees(token));

    [Fact]
    public void Een_lange_reeks_is_ongeldig() =>
        Assert.IsType<Linkuitslag.Ongeldig>(_wereld.Dienst<Links>().Lees(new string('A', 100_000)));
}
