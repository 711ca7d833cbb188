namespace InzetOpMaat.Domain.Tests;

public class VoortgangsvalidatieTests
{
    private static readonly Voortgangsuitkomst Leeg = new(null, null, null, null, null, null, null, null);

    private static readonly Voortgangsuitkomst Goed = new(
        Welbevinden.Goed,
        Stressniveau.Laag,
        true,
        null,
        Rechtmatigheidsoordeel.InOrde,
        new Dictionary<Minimaregeling, Regelinggebruik> { [Minimaregeling.BijzondereBijstand] = Regelinggebruik.Gebruikt },
        Voorbeeld.Dag("2026-09-01"),
        null);

    [Fact]
    public void Wat_het_beleid_vraagt_en_meer_niet_is_genoeg()
    {
        Assert.Empty(Fouten(true, Goed));
        Assert.Empty(Fouten(true, Goed with { Rechtmatigheid = null }, onderdelen: [Gespreksonderdeel.Welbevinden]));
        Assert.Empty(Fouten(false, Leeg));
    }

    [Fact]
    public void Alles_wat_ontbreekt_staat_er_ineens_in() => Assert.Equal(
        ["/groepPassend", "/minimaregelingen", "/planVanAanpakActueelOp", "/rechtmatigheid", "/stress", "/welbevinden"],
        Fouten(true, Leeg));

    [Fact]
    public void Wie_er_niet_was_heeft_niets_besproken() => Assert.Equal(
        ["/groepPassend", "/minimaregelingen", "/planVanAanpakActueelOp", "/rechtmatigheid", "/stress", "/volgendeDatum", "/welbevinden"],
        Fouten(false, Goed with { VolgendeDatum = Voorbeeld.Dag("2027-01-01") }));

    [Fact]
    public void Een_groep_die_niet_past_vraagt_om_een_andere_en_een_die_past_niet()
    {
        Assert.Equal(["/andereGroep"], Fouten(true, Goed with { GroepPassend = false }));
        Assert.Equal(["/andereGroep"], Fouten(true, Goed with { AndereGroep = Klantgroep.Groeien }));
        Assert.Equal(["/andereGroep"], Fouten(true, Goed with { GroepPassend = false, AndereGroep = Klantgroep.Zorgen }));
        Assert.Empty(Fouten(true, Goed with { GroepPassend = false, AndereGroep = Klantgroep.Faciliteren }));
    }

    [Fact]
    public void Een_andere_datum_vraagt_een_reden_en_ligt_in_de_toekomst()
    {
        Assert.Equal(["/redenAfwijking"], Fouten(true, Goed with { VolgendeDatum = Voorbeeld.Dag("2026-12-01") }));
        Assert.Empty(Fouten(true, Goed with { VolgendeDatum = Voorbeeld.Dag("2026-12-01") }, "Na de verhuizing."));
        Assert.Equal(["/volgendeDatum"], Fouten(true, Goed with { VolgendeDatum = Voorbeeld.Dag("2026-09-02") }, "Vandaag."));
        Assert.Equal(["/volgendeDatum"], Fouten(true, Goed with { VolgendeDatum = Voorbeeld.Dag("2028-09-03") }, "Veel later."));
        Assert.Equal(["/redenAfwijking"], Fouten(true, Goed, "Zomaar."));
        Assert.Equal(["/planVanAanpakActueelOp"], Fouten(true, Goed with { PlanVanAanpakActueelOp = Voorbeeld.Dag("2026-09-03") }));
    }

    [Theory]
    [InlineData(Klantgroep.Groeien, null, 0)]
    [InlineData(Klantgroep.Matchen, null, 1)]
    [InlineData(Klantgroep.Matchen, "Wil meteen werken.", 0)]
    public void Wie_in_het_doelgroepenregister_staat_krijgt_Groeien_voorgesteld_en_mag_met_een_reden_anders(Klantgroep groep, string? reden, int fouten)
    {
        var uitkomst = new Ambitiegesprekuitkomst(
            Enum.GetValues<Leefgebied>().ToDictionary(leefgebied => leefgebied, _ => Leefgebiedscore.Neutraal), groep, groep, true, null, Doelgroepenregister: true);

        Assert.Equal(Klantgroep.Groeien, Groepsvoorstel.Voor(uitkomst));
        Assert.Equal(fouten, Ambitiegesprekvalidatie.Controleer(uitkomst, reden, Voorbeeld.Dag("2026-09-02")).Count);
    }

    private static IEnumerable<string> Fouten(
        bool aanwezig, Voortgangsuitkomst uitkomst, string? reden = null, IReadOnlyList<Gespreksonderdeel>? onderdelen = null) =>
        Voortgangsvalidatie.Controleer(
            aanwezig,
            uitkomst,
            reden,
            Klantgroep.Zorgen,
            onderdelen ?? Voorbeeld.Beleid.Groep(Klantgroep.Zorgen).Momenten[Momentsoort.Voortgangsgesprek].Onderdelen,
            Voorbeeld.Dag("2026-09-02")).Select(fout => fout.Pointer).Order(StringComparer.Ordinal);
}
