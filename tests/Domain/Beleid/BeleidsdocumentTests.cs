namespace InzetOpMaat.Domain.Tests;

public class BeleidsdocumentTests
{
    [Fact]
    public void Het_meegeleverde_beleid_is_geldig_en_geldt_vanaf_juli_2020() =>
        Assert.Equal("2020-07-01", Beleid.Geldend(Beleid.Meegeleverd, new DateOnly(2026, 3, 2)).Versie);
}
