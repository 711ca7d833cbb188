using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class BerichtplannerTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;
    private static readonly int Budget = Beleid.Berichten.BudgetBerichten;

    [Theory]
    [InlineData("2026-03-02 11:00", "2026-03-02 11:00")]
    [InlineData("2026-03-02 08:00", "2026-03-02 08:00")]
    [InlineData("2026-03-02 06:15", "2026-03-02 08:00")]
    [InlineData("2026-03-02 19:30", "2026-03-03 08:00")]
    [InlineData("2026-03-02 23:59", "2026-03-03 08:00")]
    [InlineData("2026-03-07 19:29", "2026-03-07 19:29")]
    [InlineData("2026-03-07 21:00", "2026-03-09 08:00")]
    [InlineData("2026-03-08 12:00", "2026-03-09 08:00")]
    [InlineData("2026-04-05 12:00", "2026-04-07 08:00")]
    public void In_stille_uren_op_zondag_en_op_een_feestdag_gaat_er_niets_uit(string vanaf, string op) =>
        Assert.Equal(Voorbeeld.Lokaal(op), Eerste(vanaf).Op);

    [Fact]
    public void Wat_wacht_zegt_waarom() => Assert.Equal(
        "niet op zaterdag 7 maart 2026 om 21.00 uur maar op maandag 9 maart 2026 om 08.00 uur; na 20.00 uur is het stil; op zondag is het stil.",
        Eerste("2026-03-07 21:00").Waarom.InEenZin());

    [Fact]
    public void Wat_boven_het_budget_komt_schuift_naar_de_eerste_dag_met_ruimte()
    {
        var vol = Enumerable.Range(0, Budget).Select(n => Voorbeeld.Lokaal("2026-03-03 10:00").AddHours(n)).ToList();

        var moment = Berichtplanner.Eerste(Voorbeeld.Lokaal("2026-03-05 10:00"), Berichtsoort.Uitnodiging, vol, Beleid)!;

        Assert.Equal(Voorbeeld.Lokaal("2026-03-10 08:00"), moment.Op);
        Assert.Contains("hoogstens 4 berichten in 7 dagen", moment.Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_wat_nog_komt_telt_mee()
    {
        var straks = Enumerable.Range(0, Budget).Select(n => Voorbeeld.Lokaal("2026-03-10 10:00").AddHours(n)).ToList();
        Assert.Equal(Voorbeeld.Lokaal("2026-03-17 08:00"), Berichtplanner.Eerste(Voorbeeld.Lokaal("2026-03-05 10:00"), Berichtsoort.Uitnodiging, straks, Beleid)!.Op);
    }

    [Fact]
    public void Wat_over_een_recht_gaat_wacht_niet_op_het_budget_wel_op_de_stilte()
    {
        var vol = Enumerable.Repeat(Voorbeeld.Lokaal("2026-03-05 09:00"), Budget).ToList();
        Assert.Equal(Voorbeeld.Lokaal("2026-03-05 10:00"), Berichtplanner.Eerste(Voorbeeld.Lokaal("2026-03-05 10:00"), Berichtsoort.Besluit, vol, Beleid)!.Op);
        Assert.Equal(Voorbeeld.Lokaal("2026-03-06 08:00"), Berichtplanner.Eerste(Voorbeeld.Lokaal("2026-03-05 22:00"), Berichtsoort.Besluit, vol, Beleid)!.Op);
    }

    [Fact]
    public void Wat_te_laat_zou_komen_krijgt_geen_plaats()
    {
        var vol = Enumerable.Repeat(Voorbeeld.Lokaal("2026-03-05 09:00"), Budget).ToList();
        Assert.Null(Berichtplanner.Eerste(
            Voorbeeld.Lokaal("2026-03-05 10:00"), Berichtsoort.Herinnering, vol, Beleid, Voorbeeld.Lokaal("2026-03-06 17:00")));
    }

    [Fact]
    public void Geen_enkele_reeks_berichten_komt_in_de_stilte_of_boven_het_budget_en_niets_raakt_weg() => Eigenschap.Geldt(
        Eigenschap.Momenten.SelectMany(begin => Gen.ListOf(
            Gen.Choose(0, 60 * 36).SelectMany(wacht => Gen.Elements(Enum.GetValues<Berichtsoort>()).SelectMany(soort => Gen.Choose(0, 30)
                .Select(later => (Wacht: wacht, Soort: soort, Later: later)))),
            30).Select(vragen => (Begin: begin, Vragen: vragen))),
        geval =>
        {
            var nu = geval.Begin;
            var geteld = new List<DateTimeOffset>();
            var geplaatst = 0;
            foreach (var vraag in geval.Vragen)
            {
                nu = nu.AddMinutes(vraag.Wacht);
                var vanaf = vraag.Soort == Berichtsoort.Herinnering ? nu.AddDays(vraag.Later) : nu;
                var op = Berichtplanner.Eerste(vanaf, vraag.Soort, geteld, Beleid)!.Op;
                if (op < vanaf || Berichtplanner.IsStil(op, Beleid) || Berichtplanner.IsStil(op + Berichtplanner.Uitloop, Beleid))
                    return false;
                geplaatst++;
                if (Berichtplanner.TeltMee(vraag.Soort, Beleid))
                    geteld.Add(op);
            }

            var dagen = geteld.Select(Lokaletijd.Datum).Order().ToList();
            var binnenBudget = Enumerable.Range(0, Math.Max(0, dagen.Count - Budget))
                .All(n => dagen[n + Budget].DayNumber - dagen[n].DayNumber >= Beleid.Berichten.BudgetDagen);
            return binnenBudget && geplaatst == geval.Vragen.Count;
        });

    private static AfgeleidMoment Eerste(string vanaf) => Berichtplanner.Eerste(Voorbeeld.Lokaal(vanaf), Berichtsoort.Uitnodiging, [], Beleid)!;
}
