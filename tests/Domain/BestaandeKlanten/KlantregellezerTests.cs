namespace InzetOpMaat.Domain.Tests;

public class KlantregellezerTests
{
    private static readonly DateOnly Vandaag = Voorbeeld.Dag("2026-03-04");

    private static readonly Dictionary<string, string> Goed = new()
    {
        [Klantkolom.Bsn] = "111222333",
        [Klantkolom.Referentie] = "K-17",
        [Klantkolom.Naam] = "Sanne Voorbeeld",
        [Klantkolom.Geboortedatum] = "29-02-1988",
        [Klantkolom.Contactkanaal] = "brief",
        [Klantkolom.Straat] = "Dorpsstraat",
        [Klantkolom.Huisnummer] = "1a",
        [Klantkolom.Postcode] = "7411 AB",
        [Klantkolom.Woonplaats] = "Deventer",
        [Klantkolom.UitkeringSinds] = "2014-05-01",
        [Klantkolom.Huishouden] = "H9",
        [Klantkolom.Voorrang] = "JA",
    };

    [Fact]
    public void Een_goede_regel_wordt_gelezen()
    {
        var (regel, fouten) = Klantregellezer.Lees(7, Goed, Vandaag);

        Assert.Empty(fouten);
        Assert.Equal(
            new Klantregel(
                7, "Sanne Voorbeeld", Voorbeeld.Dag("1988-02-29"), Contactkanaal.Brief, Voorbeeld.Dag("2014-05-01"), "111222333", "K-17", Adres: new("Dorpsstraat", "1a", "7411 AB", "Deventer"), Huishouden: "H9", Voorrang: true),
            regel);
    }

    [Fact]
    public void Alle_fouten_van_een_regel_komen_in_een_keer_terug()
    {
        var (_, fouten) = Klantregellezer.Lees(
            9,
            new Dictionary<string, string>
            {
                [Klantkolom.Bsn] = "123456789",
                [Klantkolom.Geboortedatum] = "1988-02-30",
                [Klantkolom.Contactkanaal] = "Duif",
                [Klantkolom.Telefoon] = "bel mij",
                [Klantkolom.Straat] = "Dorpsstraat",
                [Klantkolom.UitkeringSinds] = "2027-01-01",
                [Klantkolom.Voorrang] = "misschien",
                [Klantkolom.Huishouden] = new('h', 51),
            },
            Vandaag);

        Assert.Equal(
            ["bsn", "contactkanaal", "email", "geboortedatum", "huishouden", "huisnummer", "naam", "postcode", "telefoon", "uitkeringSinds", "voorrang", "woonplaats"],
            fouten.Select(fout => fout.Pointer["/regels/9/".Length..]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(fouten, fout => fout.Melding.Contains("123456789", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Klantkolom.Geboortedatum, "geboortedatum")]
    [InlineData(Klantkolom.UitkeringSinds, "uitkeringSinds")]
    [InlineData(Klantkolom.Naam, "naam")]
    public void Wat_nodig_is_mag_niet_leeg_zijn(string kolom, string fout) => Assert.Equal(
        [$"/regels/2/{fout}"], Klantregellezer.Lees(2, Zonder(kolom), Vandaag).Fouten.Select(f => f.Pointer));

    [Fact]
    public void Een_klant_is_te_herkennen_aan_bsn_of_referentie()
    {
        Assert.Empty(Klantregellezer.Lees(2, Zonder(Klantkolom.Bsn), Vandaag).Fouten);
        Assert.Empty(Klantregellezer.Lees(2, Zonder(Klantkolom.Referentie), Vandaag).Fouten);
        Assert.Equal(["/regels/2/bsn"], Klantregellezer.Lees(2, Zonder(Klantkolom.Bsn, Klantkolom.Referentie), Vandaag).Fouten.Select(f => f.Pointer));
    }

    [Fact]
    public void Wie_twee_keer_in_de_lijst_staat_wordt_op_elke_regel_genoemd()
    {
        var regel = Klantregellezer.Lees(2, Goed, Vandaag).Regel;

        var fouten = Klantenlijstcontrole.Dubbelen([regel, regel with { Nummer = 5, Referentie = "k-17", Bsn = null }, regel with { Nummer = 8, Referentie = "K-18" }]);

        Assert.Equal(
            ["/regels/2/bsn: Dit BSN staat ook op regel 8.", "/regels/8/bsn: Dit BSN staat ook op regel 2.", "/regels/2/referentie: Deze referentie staat ook op regel 5.", "/regels/5/referentie: Deze referentie staat ook op regel 2."],
            fouten.Select(fout => $"{fout.Pointer}: {fout.Melding}"));
    }

    [Fact]
    public void Een_kop_noemt_bekende_kolommen_een_keer_en_wat_nodig_is()
    {
        Assert.Empty(Klantkolom.Controleer(["NAAM", " bsn", "geboortedatum", "contactkanaal", "uitkeringsinds"]));
        Assert.Equal(
            ["/kop", "/kop", "/kop/1", "/kop/2"],
            Klantkolom.Controleer(["naam", "Naam", "schoenmaat", "geboortedatum", "uitkeringSinds"]).Select(fout => fout.Pointer).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Zonder(params string[] kolommen) => Goed.Where(cel => !kolommen.Contains(cel.Key)).ToDictionary();
}
