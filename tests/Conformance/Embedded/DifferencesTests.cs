using System.Reflection;

namespace InzetOpMaat.Conformance.Tests;

public class DifferencesTests
{
    [Fact]
    public void Each_difference_is_named_in_the_documentation()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "InzetOpMaat.Functions.sln")))
        {
            root = root.Parent!;
        }

        var page = string.Join(' ', File.ReadAllText(Path.Combine(root.FullName, "docs", "durable.md"))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var named = typeof(Differences).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => (Difference)field.GetValue(null)!)
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, difference => Assert.Contains($"**{difference.Name}**", page, StringComparison.Ordinal));
        Assert.All(named, difference => Assert.Contains(".cs", difference.Why, StringComparison.Ordinal));
    }
}
