namespace InzetOpMaat.EndToEnd.Tests;

public class PlaceholderTests
{
    [Fact]
    public void Project_runs() => Assert.NotNull(typeof(PlaceholderTests).Assembly);
}
