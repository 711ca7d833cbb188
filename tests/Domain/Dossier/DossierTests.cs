namespace InzetOpMaat.Domain.Tests;

public class DossierTests
{
    private static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    [Theory]
    [InlineData(Kwadrant.NietWillenNietKunnen, Kwadrant.WelWillenNietKunnen, Beweging.Vooruit)]
    [InlineData(Kwadrant.WelWillenNietKunnen, Kwadrant.WelWillenWelKunnen, Beweging.Vooruit)]
    [InlineData(Kwadrant.NietWillenWelKunnen, Kwadrant.WelWillenNietKunnen, Beweging.Anders)]
    [InlineData(Kwadrant.WelWillenWelKunnen, Kwadrant.NietWillenWelKunnen, Beweging.Achteruit)]
    [InlineData(Kwadrant.WelWillenWelKunnen, Kwadrant.WelWillenWelKunnen, Beweging.Gelijk)]
    public void Vooruit_is_naar_willen_en_kunnen(Kwadrant van, Kwadrant naar, Beweging beweging) =>
        Assert.Equal(beweging, Bewegingen.Tussen(van, naar));

    [Theory]
    [InlineData(true, true, Kwadrant.WelWillenWelKunnen)]
    [InlineData(true, false, Kwadrant.WelWillenNietKunnen)]
    [InlineData(false, true, Kwadrant.NietWillenWelKunnen)]
    [InlineData(false, false, Kwadrant.NietWillenNietKunnen)]
    public void Willen_en_kunnen_geven_het_kwadrant(bool willen, bool kunnen, Kwadrant kwadrant) =>
        Assert.Equal(kwadrant, new Bereidheid(willen, kunnen, Grondslag.Gesprek).Kwadrant);

    [Fact]
    public void Wie_op_de_participatieladder_blijft_staan_kan_op_de_andere_ladder_bewegen()
    {
        var eerst = new Ladderstand(Participatietrede.OnbetaaldWerk, Reintegratietrede.Toeleiding);

        Assert.Equal(Beweging.Vooruit, Bewegingen.Tussen(eerst, eerst with { Reintegratie = Reintegratietrede.Bemiddeling }));
        Assert.Equal(Beweging.Achteruit, Bewegingen.Tussen(eerst, new(Participatietrede.SocialeContacten, Reintegratietrede.Bemiddeling)));
        Assert.Equal(Beweging.Anders, Bewegingen.Tussen(eerst, eerst with { Reintegratie = null }));
    }

    [Fact]
    public void Een_leeg_dossier_is_niets_van_wat_het_beleid_vraagt()
    {
        foreach (var groep in Enum.GetValues<Klantgroep>())
        {
            var volledigheid = Volledig(new Dossier(), null, groep, Vandaag);

            Assert.Equal(0, volledigheid.Procent);
            Assert.All(volledigheid.Delen.Values, stand => Assert.Equal(Deelstand.Ontbreekt, stand));
        }
    }

    [Fact]
    public void Een_compleet_dossier_veroudert_na_de_termijn_van_het_beleid()
    {
        var dossier = Enum.GetValues<Dossierdeel>().Aggregate(new Dossier(), (d, deel) => d.Met(deel, "werkcoach-1", Nu, nu => nu));
        var plan = new PlanVanAanpak(1, Plandoel.BetaaldWerk, Vandaag, Vandaag, "reis");

        Assert.Equal(100, Volledig(dossier, plan, Klantgroep.Groeien, Vandaag.AddMonths(12)).Procent);
        var later = Volledig(dossier, plan with { Actualiteitsdatum = Vandaag.AddDays(1) }, Klantgroep.Groeien, Vandaag.AddMonths(12).AddDays(1));
        Assert.Equal(16, later.Procent);
        Assert.Equal((Deelstand.Actueel, Deelstand.Verouderd), (later.Delen[Dossierdeel.PlanVanAanpak], later.Delen[Dossierdeel.Ladder]));
    }

    [Fact]
    public void Alleen_voor_groeien_en_matchen_hoort_er_een_competentieprofiel_bij() => Assert.Equal(
        [Klantgroep.Matchen, Klantgroep.Groeien],
        Enum.GetValues<Klantgroep>().Where(groep => Voorbeeld.Beleid.Groep(groep).Dossier.Delen.Contains(Dossierdeel.Competenties)));

    [Fact]
    public void Alles_wat_niet_klopt_wordt_tegelijk_gemeld()
    {
        Assert.Equal(9, Dossiervalidatie.Controleer(new Dictionary<Leefgebied, Leefgebiedscore>()).Count(fout => fout.Pointer.StartsWith("/leefgebieden/", StringComparison.Ordinal)));
        Assert.Equal(
            ["/draagkracht", "/draaglast"],
            Dossiervalidatie.Controleer(new Belastbaarheid(Motivatie.Sterk, [Draagkracht.Taal, Draagkracht.Taal], [Draaglast.Taalachterstand])).Select(fout => fout.Pointer));
        Assert.Equal(["/reintegratie"], Dossiervalidatie.Controleer(new Ladderstand(Participatietrede.BetaaldWerk, Reintegratietrede.Zorg)).Select(fout => fout.Pointer));
        Assert.Equal(["/competenties"], Dossiervalidatie.Controleer(new Dictionary<Competentie, Competentieniveau>()).Select(fout => fout.Pointer));
        Assert.Equal(["/actualiteitsdatum"], Dossiervalidatie.Controleer(Vandaag.AddDays(1), Vandaag, Vandaag).Select(fout => fout.Pointer));
    }

    private static Volledigheid Volledig(Dossier dossier, PlanVanAanpak? plan, Klantgroep groep, DateOnly vandaag) =>
        Volledigheid.Van(dossier, plan, Voorbeeld.Beleid.Groep(groep).Dossier, Werkkalender.Van(Voorbeeld.Beleid), vandaag);
}
