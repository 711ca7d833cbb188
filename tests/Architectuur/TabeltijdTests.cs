namespace InzetOpMaat.Architectuur.Tests;

public class TabeltijdTests
{
    private static readonly string[] MetTabellen = ["domain/", "orchestrations/", "functions/", "local/engine/Tables/"];

    [Fact]
    public void The_timestamp_of_a_row_is_never_read() =>
        Geen.Overtreding(Tabeltijd.WordtGelezen(
            Repo.Broncode.Where(b => MetTabellen.Any(map => b.Pad.StartsWith(map, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("var sinds = rij.Timestamp;")]
    [InlineData("var sinds = rij.GetDateTimeOffset(\"Timestamp\");")]
    public void A_timestamp_that_is_read_is_seen(string tekst) => Assert.Single(Tabeltijd.WordtGelezen([new("functions/A.cs", tekst)]));
}
