namespace InzetOpMaat.Domain.Tests;

public class AmbitiegesprekTests
{
    private static readonly DateOnly Vandaag = Voorbeeld.Dag("2026-03-03");

    [Theory]
    [InlineData(Klantgroep.Matchen, Organisatie.DWT, Rol.Werkcoach)]
    [InlineData(Klantgroep.Groeien, Organisatie.DWT, Rol.Werkcoach)]
    [InlineData(Klantgroep.Faciliteren, Organisatie.IO, Rol.Participatiemakelaar)]
    [InlineData(Klantgroep.Zorgen, Organisatie.IO, Rol.Consulent)]
    public void De_klantgroep_bepaalt_wie_de_regie_heeft_en_wie_kennismaakt(Klantgroep groep, Organisatie regie, Rol rol) =>
        Assert.Equal(new Groepsindeling(groep, regie, rol), Groepsindeling.Voor(Uitkomst(groep, groep), Voorbeeld.Beleid));

    [Fact]
    public void De_keuze_van_de_klant_volgen_vraagt_geen_reden() =>
        Assert.Empty(Ambitiegesprekvalidatie.Controleer(Uitkomst(Klantgroep.Groeien, Klantgroep.Groeien), null, Vandaag));

    [Fact]
    public void Afwijken_van_de_keuze_van_de_klant_vraagt_een_reden()
    {
        var uitkomst = Uitkomst(Klantgroep.Matchen, Klantgroep.Zorgen);

        Assert.Equal("/reden", Assert.Single(Ambitiegesprekvalidatie.Controleer(uitkomst, " ", Vandaag)).Pointer);
        Assert.Empty(Ambitiegesprekvalidatie.Controleer(uitkomst, "eerst rust", Vandaag));
    }

    [Fact]
    public void Een_leefgebied_overslaan_een_aanvraag_van_morgen_en_een_onbekende_groep_worden_alle_genoemd()
    {
        var uitkomst = Uitkomst(Klantgroep.Groeien, Klantgroep.Groeien) with { KeuzeKlant = (Klantgroep)8, Klantgroep = (Klantgroep)8 };
        var zonderTaal = uitkomst with
        {
            Leefgebieden = uitkomst.Leefgebieden.Where(gebied => gebied.Key != Leefgebied.Taal).ToDictionary(),
            Aanvraagdatum = Voorbeeld.Dag("2026-03-04"),
        };

        Assert.Equal(
            ["/keuzeKlant", "/klantgroep", "/aanvraagdatum", "/leefgebieden/Taal"],
            Ambitiegesprekvalidatie.Controleer(zonderTaal, null, Vandaag).Select(fout => fout.Pointer));
    }

    private static Ambitiegesprekuitkomst Uitkomst(Klantgroep keuze, Klantgroep groep) => new(
        Enum.GetValues<Leefgebied>().ToDictionary(gebied => gebied, _ => Leefgebiedscore.Neutraal), keuze, groep, Commitment: true, Vandaag);
}
