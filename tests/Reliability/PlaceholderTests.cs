namespace InzetOpMaat.Reliability.Tests;

public class PlaceholderTests
{
    [Fact]
    public void Project_runs() => Assert.NotNull(typeof(PlaceholderTests).Assembly);
}
