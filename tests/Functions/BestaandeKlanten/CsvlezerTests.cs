namespace InzetOpMaat.Functions.Tests;

public class CsvlezerTests
{
    [Theory]
    [InlineData("a;b\nc;d", "a|b", "c|d")]
    [InlineData("a;b\r\nc;d\r\n", "a|b", "c|d")]
    [InlineData("\uFEFFa;b\rc;d", "a|b", "c|d")]
    [InlineData("\"a;1\";\"b\r\n2\";\"zegt \"\"ja\"\"\"\nc;;", "a;1|b\r\n2|zegt \"ja\"", "c||")]
    [InlineData("a\n\nb", "a", "", "b")]
    [InlineData(";", "|")]
    [InlineData("\"\";x", "|x")]
    public void Cells_and_records_are_read_as_they_were_meant(string tekst, params string[] verwacht)
    {
        var gelezen = Csvlezer.Lees(tekst, ';').ToList();

        Assert.Equal(verwacht, gelezen.Select(regel => string.Join('|', regel.Cellen)));
        Assert.All(gelezen, regel => Assert.True(regel.Goed));
    }

    [Theory]
    [InlineData("a;b\"c\nd;e")]
    [InlineData("a;\"b\"c\nd;e")]
    [InlineData("a;\"\"c\nd;e")]
    [InlineData("a;\"bc\nd;e")]
    public void A_quote_in_the_wrong_place_spoils_its_own_record_only(string tekst) =>
        Assert.Equal([false, true], Csvlezer.Lees(tekst, ';').Select(regel => regel.Goed));

    [Fact]
    public void Nothing_is_no_record() => Assert.Empty(Csvlezer.Lees("", ','));
}
