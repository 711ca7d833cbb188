namespace InzetOpMaat.Domain.Tests;

public class ScreeningTests
{
    private static readonly Screeningsuitkomst Gewoon = new(
        Screeningsoordeel.WaarschijnlijkRecht,
        new Screeningschecklist(Antwoord.Nee, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja, Antwoord.Onbekend),
        [],
        []);

    [Fact]
    public void Wie_waarschijnlijk_recht_heeft_gaat_zonder_omweg_door()
    {
        var beslissing = Screeningsbeslissing.Neem(Gewoon);

        Assert.False(beslissing.VraagtBedenktijd);
        Assert.Empty(beslissing.Spoed);
        Assert.Empty(beslissing.Doorverwijzingen);
    }

    [Fact]
    public void Bij_twijfel_gaat_de_klantreis_ook_door() =>
        Assert.False(Screeningsbeslissing.Neem(Gewoon with { Oordeel = Screeningsoordeel.Onduidelijk }).VraagtBedenktijd);

    [Fact]
    public void Ook_zonder_recht_wordt_broodnood_dezelfde_dag_opgepakt()
    {
        var beslissing = Screeningsbeslissing.Neem(Gewoon with
        {
            Oordeel = Screeningsoordeel.GeenRecht,
            Spoed = [Spoedsoort.Huisuitzetting, Spoedsoort.Broodnood],
            Doorverwijzingen = [Partner.Voedselbank],
        });

        Assert.True(beslissing.VraagtBedenktijd);
        Assert.Equal([Taaksoort.Broodnood, Taaksoort.Huisuitzetting], beslissing.Spoed);
        Assert.Equal([Partner.Voedselbank], beslissing.Doorverwijzingen);
    }

    [Fact]
    public void Een_goede_uitkomst_heeft_geen_fouten() => Assert.Empty(Screeningsvalidatie.Controleer(Gewoon));

    [Fact]
    public void Een_lege_checklist_een_onbekend_oordeel_en_dubbele_spoed_worden_alle_genoemd()
    {
        var uitkomst = new Screeningsuitkomst((Screeningsoordeel)7, null!, [Spoedsoort.Broodnood, Spoedsoort.Broodnood], [(Partner)99]);

        Assert.Equal(["/oordeel", "/checklist", "/spoed", "/doorverwijzingen/0"], Screeningsvalidatie.Controleer(uitkomst).Select(fout => fout.Pointer));
    }
}
