namespace InzetOpMaat.Domain.Tests;

public class LokaletijdTests
{
    [Theory]
    [InlineData("2026-01-15", "09:00", "2026-01-15 08:00")]
    [InlineData("2026-07-15", "09:00", "2026-07-15 07:00")]
    public void Negen_uur_in_Deventer_is_in_de_winter_acht_en_in_de_zomer_zeven_uur_UTC(string dag, string tijd, string utc)
    {
        var moment = Lokaletijd.Moment(Voorbeeld.Dag(dag), TimeOnly.Parse(tijd, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Voorbeeld.Utc(utc), moment);
        Assert.Equal(TimeSpan.Zero, moment.Offset);
    }

    [Fact]
    public void Een_tijd_die_bij_de_zomertijd_niet_bestaat_schuift_een_uur_vooruit()
    {
        var moment = Lokaletijd.Moment(Voorbeeld.Dag("2026-03-29"), new TimeOnly(2, 30));

        Assert.Equal(Voorbeeld.Utc("2026-03-29 01:30"), moment);
        Assert.Equal(new TimeOnly(3, 30), Lokaletijd.Tijd(moment));
    }

    [Fact]
    public void Een_tijd_die_bij_de_wintertijd_twee_keer_komt_is_de_eerste() =>
        Assert.Equal(Voorbeeld.Utc("2026-10-25 00:30"), Lokaletijd.Moment(Voorbeeld.Dag("2026-10-25"), new TimeOnly(2, 30)));

    [Fact]
    public void Vlak_na_middernacht_is_het_hier_al_de_volgende_dag() =>
        Assert.Equal(Voorbeeld.Dag("2024-02-29"), Lokaletijd.Datum(Voorbeeld.Utc("2024-02-28 23:30")));

    [Fact]
    public void Heen_en_terug_geeft_dezelfde_kloktijd() => Eigenschap.Geldt(Eigenschap.Momenten, moment =>
    {
        var terug = Lokaletijd.Moment(Lokaletijd.Datum(moment), Lokaletijd.Tijd(moment));
        return terug == moment || moment - terug == TimeSpan.FromHours(1);
    });
}
