namespace InzetOpMaat.Domain.Tests;

public class MeldingsvalidatieTests
{
    private static readonly DateOnly Vandaag = Voorbeeld.Dag("2026-03-03");

    private static readonly Melding Goed = new()
    {
        Kanaal = Meldingskanaal.Website,
        Naam = "Sanne Voorbeeld",
        Geboortedatum = Voorbeeld.Dag("1988-02-29"),
        Bsn = "111222333",
        Email = "sanne@voorbeeld.nl",
        Telefoon = "+31 6 12345678",
        Adres = new Adres("Dorpsstraat", "1a", "7411 AB", "Deventer"),
        Contactkanaal = Contactkanaal.Email,
        HuishoudenId = "0b6f7a0e-3c35-4a0c-9a5b-0f0c6d1f2a10",
        Aanvraagdatum = Voorbeeld.Dag("2026-03-03"),
    };

    [Fact]
    public void Een_goede_melding_heeft_geen_fouten() => Assert.Empty(Meldingsvalidatie.Controleer(Goed, Vandaag));

    [Fact]
    public void Alleen_naam_geboortedatum_en_een_bereikbaar_kanaal_zijn_nodig() => Assert.Empty(Meldingsvalidatie.Controleer(
        new Melding { Kanaal = Meldingskanaal.Balie, Naam = "A", Geboortedatum = Vandaag, Contactkanaal = Contactkanaal.Brief, Adres = Goed.Adres },
        Vandaag));

    [Fact]
    public void Alle_fouten_komen_in_een_keer_terug()
    {
        var melding = Goed with
        {
            Naam = " ",
            Geboortedatum = Voorbeeld.Dag("2026-03-04"),
            Bsn = "123456789",
            Email = "geen adres",
            Telefoon = "bel mij",
            Adres = new Adres("", "1", "0000 AB", "Deventer"),
            HuishoudenId = "../x",
            Aanvraagdatum = Voorbeeld.Dag("2026-04-01"),
        };

        Assert.Equal(
            ["/aanvraagdatum", "/adres/postcode", "/adres/straat", "/bsn", "/email", "/geboortedatum", "/huishoudenId", "/naam", "/telefoon"],
            Pointers(melding).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Wie_voor_1900_geboren_zou_zijn_is_een_vergissing() =>
        Assert.Equal(["/geboortedatum"], Pointers(Goed with { Geboortedatum = Voorbeeld.Dag("1899-12-31") }));

    [Fact]
    public void Wie_bericht_per_e_mail_wil_moet_een_e_mailadres_hebben() =>
        Assert.Equal(["/email"], Pointers(Goed with { Email = null }));

    [Fact]
    public void Wie_bericht_per_brief_wil_moet_een_adres_hebben() =>
        Assert.Equal(["/adres"], Pointers(Goed with { Contactkanaal = Contactkanaal.Brief, Adres = null }));

    [Fact]
    public void Een_te_lange_naam_of_een_onbekend_kanaal_wordt_geweigerd()
    {
        Assert.Equal(["/naam"], Pointers(Goed with { Naam = new string('a', 201) }));
        Assert.Equal(["/kanaal"], Pointers(Goed with { Kanaal = (Meldingskanaal)9 }));
    }

    [Fact]
    public void Een_fout_herhaalt_nooit_wat_iemand_invulde() => Assert.DoesNotContain(
        Meldingsvalidatie.Controleer(Goed with { Bsn = "123456789", Email = "geheim" }, Vandaag),
        fout => fout.Melding.Contains("123456789", StringComparison.Ordinal) || fout.Melding.Contains("geheim", StringComparison.Ordinal));

    [Theory]
    [InlineData("a@b.nl", true)]
    [InlineData("voor.naam+post@mail.voorbeeld.nl", true)]
    [InlineData("a@b", false)]
    [InlineData("a@@b.nl", false)]
    [InlineData("a b@c.nl", false)]
    [InlineData("a@b.nl\n", false)]
    [InlineData(".a@b.nl", false)]
    public void Een_e_mailadres_heeft_een_naam_en_een_domein(string tekst, bool geldig) =>
        Assert.Equal(geldig, Emailadres.TryMaak(tekst) is not null);

    [Theory]
    [InlineData("7411AB", "7411AB")]
    [InlineData("7411 ab", "7411AB")]
    [InlineData("0411AB", null)]
    [InlineData("7411A", null)]
    [InlineData("74111B", null)]
    public void Een_postcode_heeft_vier_cijfers_en_twee_letters(string tekst, string? waarde) =>
        Assert.Equal(waarde, Postcode.TryMaak(tekst)?.Waarde);

    private static IEnumerable<string> Pointers(Melding melding) => Meldingsvalidatie.Controleer(melding, Vandaag).Select(fout => fout.Pointer);
}
