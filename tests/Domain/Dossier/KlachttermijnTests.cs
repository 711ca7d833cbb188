namespace InzetOpMaat.Domain.Tests;

public class KlachttermijnTests
{
    [Fact]
    public void Een_klacht_heeft_zes_weken_en_met_een_commissie_tien()
    {
        var klachten = Voorbeeld.Beleid.Klachten;
        var met = Voorbeeld.Beleid with { Klachten = klachten with { Commissie = true } };

        Assert.Equal(Voorbeeld.Dag("2026-04-13"), Klachttermijn.Voor(Voorbeeld.Dag("2026-03-02"), Voorbeeld.Beleid).Datum);
        Assert.Equal(Voorbeeld.Dag("2026-05-11"), Klachttermijn.Voor(Voorbeeld.Dag("2026-03-02"), met).Datum);
        Assert.Contains("Awb art. 9:11", Klachttermijn.Voor(Voorbeeld.Dag("2026-03-02"), met).Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void De_streefdatum_ligt_nooit_na_die_van_de_wet()
    {
        AfgeleideDatum laat = new(Voorbeeld.Dag("2026-05-01"), Afleiding.Van("ver weg"));
        AfgeleideDatum wet = new(Voorbeeld.Dag("2026-04-13"), Afleiding.Van("wet"));

        Assert.Equal((wet, wet), Taakplanner.MetWet((laat, laat), wet));
        Assert.Equal((laat, laat), Taakplanner.MetWet((laat, wet), laat));
    }

    [Fact]
    public void Klacht_met_een_tijd_in_haar_termijn_moet_op_die_tijd_klaar_zijn()
    {
        var klachten = Voorbeeld.Beleid.Klachten;
        var beleid = Voorbeeld.Beleid with { Klachten = klachten with { Afhandeling = klachten.Afhandeling with { Tijd = new(12, 0) } } };
        var nu = Voorbeeld.Lokaal("2026-03-02 10:00");

        var (_, fataal) = Taakplanner.MetWet(Taakplanner.Termijn(Taaksoort.Klacht, nu, beleid), Klachttermijn.Voor(Lokaletijd.Datum(nu), beleid));

        Assert.Equal(
            (Voorbeeld.Dag("2026-04-13"), new TimeOnly(12, 0), "6 weken na de klacht van maandag 2 maart 2026 (Awb art. 9:11 lid 1); tot 12.00 uur."),
            (fataal.Datum, fataal.Tijd, fataal.Waarom.InEenZin()));
    }
}
