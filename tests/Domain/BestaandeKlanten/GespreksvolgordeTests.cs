namespace InzetOpMaat.Domain.Tests;

public class GespreksvolgordeTests
{
    [Fact]
    public void Voorrang_gaat_voor_en_daarna_wie_het_langst_een_uitkering_heeft() => Assert.Equal(
        [4, 3, 2, 5],
        Nummers(Regel(2, "2015-01-01"), Regel(3, "2010-01-01"), Regel(4, "2024-01-01", voorrang: true), Regel(5, "2015-01-01")));

    [Fact]
    public void Een_huishouden_komt_samen_aan_de_beurt_naar_wie_het_eerst_is() => Assert.Equal(
        [2, 5, 3, 4],
        Nummers(Regel(2, "2020-01-01", "h1"), Regel(3, "2012-01-01"), Regel(4, "2018-01-01"), Regel(5, "2010-01-01", "H1")));

    [Fact]
    public void Iedere_regel_krijgt_een_dag_in_de_volgorde_van_de_beurten()
    {
        var (maandag, dinsdag) = (Voorbeeld.Dag("2026-03-09"), Voorbeeld.Dag("2026-03-10"));

        var beurten = Gespreksvolgorde.Beurten(
            [Regel(2, "2015-01-01"), Regel(3, "2010-01-01"), Regel(4, "2012-01-01")], new Dictionary<DateOnly, int> { [dinsdag] = 1, [maandag] = 2 });

        Assert.Equal((dinsdag, maandag, maandag), (beurten[2], beurten[3], beurten[4]));
    }

    private static IEnumerable<int> Nummers(params Klantregel[] regels) => Gespreksvolgorde.Van(regels).Select(regel => regel.Nummer);

    private static Klantregel Regel(int nummer, string sinds, string? huishouden = null, bool voorrang = false) => new(
        nummer, "A", Voorbeeld.Dag("1980-01-01"), Contactkanaal.Email, Voorbeeld.Dag(sinds), Huishouden: huishouden, Voorrang: voorrang);
}
