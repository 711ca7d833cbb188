namespace InzetOpMaat.Domain.Tests;

public class BerichttekstTests
{
    private static readonly Berichtgegevens Gegevens = new()
    {
        Contactkanaal = Contactkanaal.Email,
        Afspraak = Voorbeeld.Afspraak(Afspraaksoort.Ambitiegesprek, "2026-03-03 10:00"),
        Link = new Uri("https://voorbeeld.nl/a/1"),
        Contact = "Noor van de balie",
        Stukken = [Stuksoort.Identiteitsbewijs, Stuksoort.Bankafschriften],
        Besluit = Besluit.Toegekend,
        Eindereden = Eindereden.Werk,
        Termijnreden = Termijnreden.Overmacht,
        Uiterlijk = Voorbeeld.Dag("2026-03-17"),
    };

    private static readonly string[] Dreiging = ["verplicht", "moet", "sanctie", "maatregel", "gevolgen", "korting", "boete", "stopgezet", "!"];

    public static TheoryData<Afspraaksoort> Afspraaksoorten => [.. Enum.GetValues<Afspraaksoort>()];

    public static TheoryData<Berichtsoort> Soorten => [.. Enum.GetValues<Berichtsoort>()];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Elk_bericht_is_kort_vriendelijk_en_zonder_dreiging(Berichtsoort soort)
    {
        var bericht = Berichttekst.Maak(soort, Gegevens);

        Assert.StartsWith("Beste heer of mevrouw,", bericht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Neem gerust contact op met Noor van de balie", bericht.Tekst, StringComparison.Ordinal);
        Assert.InRange(bericht.Tekst.Split(' ').Length, 20, 130);
        Assert.DoesNotContain(Dreiging, woord => bericht.Tekst.Contains(woord, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Elke_zin_is_kort_genoeg_om_in_een_keer_te_lezen(Berichtsoort soort) => Assert.All(
        Berichttekst.Maak(soort, Gegevens).Tekst.Split(['.', '?', '\n']),
        zin => Assert.InRange(zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 0, 20));

    [Theory]
    [InlineData(Eindereden.Werk)]
    [InlineData(Eindereden.Verhuizing)]
    [InlineData(Eindereden.PensioengerechtigdeLeeftijd)]
    [InlineData(Eindereden.GeenRecht)]
    [InlineData(Eindereden.Afgewezen)]
    [InlineData(Eindereden.EigenVerzoek)]
    public void Een_einde_is_vriendelijk_en_sluit_geen_deur(Eindereden reden)
    {
        var tekst = Berichttekst.Maak(Berichtsoort.Einde, Gegevens with { Eindereden = reden }).Tekst;

        Assert.Contains("altijd weer bij ons melden", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Dreiging, woord => tekst.Contains(woord, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            tekst.Split(['.', '?', '\n']),
            zin => Assert.InRange(zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 0, 20));
    }

    [Theory]
    [InlineData(Termijnreden.InformatieUitBuitenland)]
    [InlineData(Termijnreden.KlantStemtIn)]
    [InlineData(Termijnreden.DoorKlant)]
    [InlineData(Termijnreden.Overmacht)]
    public void Wie_langer_wacht_op_een_besluit_hoort_dat_rustig_en_met_hulp(Termijnreden reden)
    {
        var tekst = Berichttekst.Maak(Berichtsoort.BeslistermijnOpgeschort, Gegevens with { Termijnreden = reden }).Tekst;

        Assert.Contains("voor of op dinsdag 17 maart 2026", tekst, StringComparison.Ordinal);
        Assert.Contains("Bel ons gerust", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Dreiging, woord => tekst.Contains(woord, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            "voor of op", Berichttekst.Maak(Berichtsoort.BeslistermijnOpgeschort, Gegevens with { Termijnreden = reden, Uiterlijk = null }).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Na_een_overlijden_is_er_geen_bericht() => Assert.Throws<ArgumentException>(
        () => Berichttekst.Maak(Berichtsoort.Einde, Gegevens with { Eindereden = Eindereden.Overlijden }));

    [Fact]
    public void Een_uitnodiging_zegt_wanneer_waar_en_hoe_je_verzet()
    {
        var tekst = Berichttekst.Maak(Berichtsoort.Uitnodiging, Gegevens).Tekst;

        Assert.Contains("dinsdag 3 maart 2026 om 10.00 uur, tot ongeveer 11.00 uur", tekst, StringComparison.Ordinal);
        Assert.Contains("Deventer Werktalent", tekst, StringComparison.Ordinal);
        Assert.Contains("https://voorbeeld.nl/a/1", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Wie_niet_kwam_krijgt_een_nieuwe_uitnodiging_zonder_verwijt()
    {
        var bericht = Berichttekst.Maak(
            Berichtsoort.Uitnodiging, Gegevens with { Afspraak = Voorbeeld.Afspraak(Afspraaksoort.KickOff, "2026-03-17 09:00", ronde: 2) });

        Assert.Equal("Uw nieuwe uitnodiging", bericht.Onderwerp);
        Assert.DoesNotContain("niet verschenen", bericht.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void In_een_brief_kan_verzetten_ook_met_bellen() => Assert.Contains(
        "Bel ons, of verzet de afspraak zelf op:",
        Berichttekst.Maak(Berichtsoort.Herinnering, Gegevens with { Contactkanaal = Contactkanaal.Brief }).Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Geen_recht_is_een_advies_en_toch_aanvragen_mag_altijd()
    {
        var tekst = Berichttekst.Maak(Berichtsoort.GeenRecht, Gegevens).Tekst;

        Assert.Contains("een advies en nog geen besluit", tekst, StringComparison.Ordinal);
        Assert.Contains("U mag altijd toch een aanvraag doen", tekst, StringComparison.Ordinal);
        Assert.Contains("voor of op dinsdag 17 maart 2026", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void De_gevraagde_papieren_staan_er_in_gewone_woorden() => Assert.Contains(
        "- uw paspoort of identiteitskaart\n- uw bankafschriften van de laatste drie maanden",
        Berichttekst.Maak(Berichtsoort.StukkenGevraagd, Gegevens).Tekst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Besluit.Toegekend, false)]
    [InlineData(Besluit.Afgewezen, true)]
    [InlineData(Besluit.BuitenBehandeling, true)]
    [InlineData(Besluit.Ingetrokken, false)]
    public void Bij_een_besluit_dat_tegenvalt_staat_hoe_je_bezwaar_maakt(Besluit besluit, bool bezwaar) => Assert.Equal(
        bezwaar, Berichttekst.Maak(Berichtsoort.Besluit, Gegevens with { Besluit = besluit }).Tekst.Contains("bezwaar", StringComparison.Ordinal));

    [Fact]
    public void Een_bericht_over_een_afspraak_zonder_afspraak_bestaat_niet() =>
        Assert.Throws<ArgumentException>(() => Berichttekst.Maak(Berichtsoort.Uitnodiging, Gegevens with { Afspraak = null }));

    [Theory]
    [MemberData(nameof(Afspraaksoorten))]
    public void Elke_uitnodiging_is_kort_vriendelijk_en_zonder_dreiging(Afspraaksoort soort)
    {
        var tekst = Berichttekst.Maak(Berichtsoort.Uitnodiging, Gegevens with { Afspraak = Voorbeeld.Afspraak(soort, "2026-03-03 10:00") }).Tekst;

        Assert.InRange(tekst.Split(' ').Length, 20, 130);
        Assert.DoesNotContain(Dreiging, woord => tekst.Contains(woord, StringComparison.OrdinalIgnoreCase));
        Assert.All(tekst.Split(['.', '?', '\n']), zin => Assert.InRange(zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 0, 20));
    }

    [Theory]
    [MemberData(nameof(Afspraaksoorten))]
    public void De_agenda_verraadt_geen_uitkering_groep_of_reden(Afspraaksoort soort)
    {
        var (titel, tekst) = Agendatekst.Voor(Voorbeeld.Afspraak(soort, "2026-03-03 10:00"), Gegevens.Link, "14 0570");

        string[] verraad = ["uitkering", "ambitie", "kick", "aanvraag", "intaker", "bijstand", "3f2b", .. Enum.GetNames<Klantgroep>()];
        Assert.DoesNotContain(verraad, woord => $"{titel} {tekst}".Contains(woord, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("dinsdag 3 maart 2026 om 10.00 uur", tekst, StringComparison.Ordinal);
        Assert.Contains("https://voorbeeld.nl/a/1", tekst, StringComparison.Ordinal);
    }
}
