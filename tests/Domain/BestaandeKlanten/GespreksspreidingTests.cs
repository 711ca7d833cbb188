using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class GespreksspreidingTests
{
    private static readonly DateOnly Woensdag = Voorbeeld.Dag("2026-03-04");
    private static readonly Dictionary<DateOnly, int> Leeg = [];
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    [Fact]
    public void Bijna_drieduizend_klanten_passen_in_een_jaar_zonder_meer_dan_de_intakers_aankunnen()
    {
        var verdeling = Gespreksspreiding.Verdeel(2875, Woensdag, Leeg, Beleid);

        Assert.Equal(2875, verdeling.Values.Sum());
        Assert.All(verdeling.Keys, dag => Assert.True(Voorbeeld.Kalender.IsWerkdag(dag)));
        Assert.Equal(Voorbeeld.Dag("2026-03-09"), verdeling.Keys.Min());
        Assert.True(verdeling.Keys.Max() <= Gespreksspreiding.Einde(Woensdag, Beleid));
        Assert.True(PerWeek(verdeling).Values.Max() <= Beleid.BestaandeKlanten.GesprekkenPerWeek);
        Assert.InRange(PerWeek(verdeling).Count, 50, 53);
    }

    [Fact]
    public void Wie_alleen_is_komt_op_de_eerste_werkdag_van_de_volgende_week() =>
        Assert.Equal([new(Voorbeeld.Dag("2026-03-09"), 1)], Gespreksspreiding.Verdeel(1, Woensdag, Leeg, Beleid));

    [Fact]
    public void Een_week_met_vrije_dagen_krijgt_er_minder()
    {
        // Week of 25 May 2026: Whit Monday is closed.
        var perWeek = PerWeek(Gespreksspreiding.Verdeel(2875, Woensdag, Leeg, Beleid));

        Assert.True(perWeek[Voorbeeld.Dag("2026-05-25")] < perWeek[Voorbeeld.Dag("2026-06-01")]);
    }

    [Fact]
    public void Een_tweede_lijst_krijgt_de_plaatsen_die_over_zijn()
    {
        var eerste = Gespreksspreiding.Verdeel(2000, Woensdag, Leeg, Beleid);
        var tweede = Gespreksspreiding.Verdeel(1000, Woensdag, eerste, Beleid);

        var samen = PerWeek(eerste.Concat(tweede).GroupBy(dag => dag.Key).ToDictionary(dag => dag.Key, dag => dag.Sum(deel => deel.Value)));
        Assert.Equal(3000, samen.Values.Sum());
        Assert.True(samen.Values.Max() <= Beleid.BestaandeKlanten.GesprekkenPerWeek);
        Assert.True(tweede.Keys.Max() <= Gespreksspreiding.Einde(Woensdag, Beleid));
    }

    [Fact]
    public void Wat_niet_in_de_periode_past_volgt_erna_en_niet_boven_de_capaciteit()
    {
        var verdeling = Gespreksspreiding.Verdeel(5000, Woensdag, Leeg, Beleid);

        Assert.Equal(5000, verdeling.Values.Sum());
        Assert.True(verdeling.Keys.Max() > Gespreksspreiding.Einde(Woensdag, Beleid));
        Assert.True(PerWeek(verdeling).Values.Max() <= Beleid.BestaandeKlanten.GesprekkenPerWeek);
    }

    [Fact]
    public void Met_een_gesprek_per_week_en_een_dag_minder_open_komt_iedereen_aan_de_beurt()
    {
        var krap = Beleid with
        {
            BestaandeKlanten = new() { Maanden = 1, GesprekkenPerWeek = 1 },
            Kalender = Beleid.Kalender with { Openingstijden = Beleid.Kalender.Openingstijden.Where(dag => dag.Key != DayOfWeek.Friday).ToDictionary() },
        };

        Assert.Equal(10, Gespreksspreiding.Verdeel(10, Woensdag, Leeg, krap).Values.Sum());
    }

    [Fact]
    public void Iedereen_komt_precies_een_keer_aan_de_beurt_op_een_werkdag_binnen_de_capaciteit() => Eigenschap.Geldt(
        Gen.Choose(1, 4000).SelectMany(aantal => Eigenschap.Dagen.SelectMany(dag => Gen.Choose(0, 3000).Select(eerder => (Aantal: aantal, Dag: dag, Eerder: eerder)))),
        geval =>
        {
            var eerder = Gespreksspreiding.Verdeel(geval.Eerder, geval.Dag, Leeg, Beleid);
            var verdeling = Gespreksspreiding.Verdeel(geval.Aantal, geval.Dag, eerder, Beleid);
            var samen = PerWeek(eerder.Concat(verdeling).GroupBy(dag => dag.Key).ToDictionary(dag => dag.Key, dag => dag.Sum(deel => deel.Value)));
            return verdeling.Values.Sum() == geval.Aantal
                && verdeling.All(dag => dag.Value > 0 && dag.Key > geval.Dag && Voorbeeld.Kalender.IsWerkdag(dag.Key))
                && samen.Values.Max() <= Beleid.BestaandeKlanten.GesprekkenPerWeek;
        },
        aantal: 60);

    private static Dictionary<DateOnly, int> PerWeek(IReadOnlyDictionary<DateOnly, int> verdeling) => verdeling
        .GroupBy(dag => dag.Key.AddDays(-(((int)dag.Key.DayOfWeek + 6) % 7)))
        .ToDictionary(week => week.Key, week => week.Sum(dag => dag.Value));
}
