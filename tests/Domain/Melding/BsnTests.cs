using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

public class BsnTests
{
    [Theory]
    [InlineData("111222333")]
    [InlineData("123456782")]
    [InlineData("999990019")]
    public void Een_BSN_dat_de_elfproef_doorstaat_is_geldig(string tekst) => Assert.Equal(tekst, Bsn.TryMaak(tekst)!.Waarde);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("12345678")]
    [InlineData("1112223330")]
    [InlineData("11122233a")]
    public void Iets_anders_is_geen_BSN(string? tekst) => Assert.Null(Bsn.TryMaak(tekst));

    [Fact]
    public void Een_BSN_laat_zich_niet_zien_in_tekst() =>
        Assert.DoesNotContain("111222333", Bsn.TryMaak("111222333")!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Twee_verwisselde_cijfers_vallen_altijd_op() => Eigenschap.Geldt(
        Gen.Choose(100000000, 999999999).Select(getal => $"{getal}").Where(tekst => Bsn.TryMaak(tekst) is not null),
        tekst => Enumerable.Range(0, 7).Where(plaats => tekst[plaats] != tekst[plaats + 1]).All(plaats =>
            Bsn.TryMaak(string.Concat(tekst[..plaats], tekst[plaats + 1], tekst[plaats], tekst[(plaats + 2)..])) is null));
}
