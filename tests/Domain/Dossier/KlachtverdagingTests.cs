namespace InzetOpMaat.Domain.Tests;

public class KlachtverdagingTests
{
    private static readonly DateTimeOffset Maandag = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Klacht Ingediend = new(1, Klachtonderwerp.Bejegening, Fase.Begeleiding, Maandag, "balie-1", Voorbeeld.Dag("2026-04-13"));

    [Fact]
    public void Een_klacht_wordt_een_keer_voor_hoogstens_vier_weken_verdaagd()
    {
        Assert.Null(Bezwaar(Ingediend, "2026-05-11"));
        Assert.Contains("niet later dan op maandag 11 mei 2026", Bezwaar(Ingediend, "2026-05-12"), StringComparison.Ordinal);
        Assert.Contains("al verdaagd", Bezwaar(Ingediend.Verdaag(Met("2026-04-20")), "2026-05-11"), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_termijn_die_op_een_feestdag_eindigde_wint_er_geen_dagen_bij()
    {
        // Six weeks after 23 February is Easter Monday, so the term ends on Tuesday; ten weeks after it is a Monday.
        var eerder = Ingediend with { Op = Maandag.AddDays(-7), AfhandelenVoor = Voorbeeld.Dag("2026-04-07") };

        Assert.Null(Bezwaar(eerder, "2026-05-04", schriftelijk: "2026-04-07"));
        Assert.NotNull(Bezwaar(eerder, "2026-05-05", schriftelijk: "2026-04-07"));
    }

    [Fact]
    public void Klant_die_schriftelijk_instemt_geeft_zo_lang_als_die_wil()
    {
        var verdaagd = Ingediend.Verdaag(Met("2026-05-11"));

        Assert.Null(Bezwaar(verdaagd, "2026-08-03", Verdaagreden.KlantStemtIn));
        Assert.Null(Bezwaar(verdaagd, "2026-08-03", Verdaagreden.KlantStemtIn, schriftelijk: "2026-06-01"));
        Assert.NotNull(Bezwaar(verdaagd, "2026-05-11", Verdaagreden.KlantStemtIn));
        Assert.Equal(2, verdaagd.Verdaag(Met("2026-08-03", Verdaagreden.KlantStemtIn)).Verdagingen!.Count);
    }

    [Fact]
    public void Wie_pas_na_de_termijn_schrijft_of_voor_de_klacht_kwam_verdaagt_niet()
    {
        Assert.Contains("liep tot en met", Bezwaar(Ingediend, "2026-05-11", schriftelijk: "2026-04-14"), StringComparison.Ordinal);
        Assert.Contains("daarvoor", Bezwaar(Ingediend, "2026-05-11", schriftelijk: "2026-03-01"), StringComparison.Ordinal);
        Assert.Contains("al afgehandeld", Bezwaar(Ingediend with { Oordeel = Klachtoordeel.Gegrond }, "2026-05-11"), StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_komen_ineens() => Assert.Equal(
        ["/uiterlijk", "/schriftelijkOp"],
        Klachtverdaging.Controleer(Voorbeeld.Dag("2026-03-02"), Voorbeeld.Dag("2026-03-03"), Voorbeeld.Dag("2026-03-02")).Select(fout => fout.Pointer));

    private static string? Bezwaar(Klacht klacht, string uiterlijk, Verdaagreden reden = Verdaagreden.MeerTijdNodig, string schriftelijk = "2026-04-01") =>
        Klachtverdaging.Bezwaar(klacht, Met(uiterlijk, reden) with { SchriftelijkOp = Voorbeeld.Dag(schriftelijk) }, Voorbeeld.Beleid);

    private static Verdaging Met(string uiterlijk, Verdaagreden reden = Verdaagreden.MeerTijdNodig) =>
        new(reden, Voorbeeld.Dag(uiterlijk), Voorbeeld.Dag("2026-04-01"), Maandag.AddDays(30), "manager-dwt");
}
