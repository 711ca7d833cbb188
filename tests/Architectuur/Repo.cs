namespace InzetOpMaat.Architectuur.Tests;

/// <summary>A text file of the repository. The path is relative to its root, with forward slashes.</summary>
internal sealed record Bestand(string Pad, string Tekst)
{
    public string Map => Pad.Split('/')[0];
}

/// <summary>The repository that these tests were built from, as text.</summary>
internal static class Repo
{
    private static readonly string[] Overgeslagen =
        ["bin", "obj", "node_modules", ".git", ".data", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts"];

    private static readonly string[] Tekstsoorten =
        [".cs", ".csproj", ".props", ".targets", ".json", ".md", ".yml", ".yaml", ".bicep", ".bicepparam", ".sh", ".mjs", ".js", ""];

    public static string Wortel { get; } = ZoekWortel();

    private static readonly Lazy<IReadOnlyList<Bestand>> Gelezen = new(() => [.. Lees(new DirectoryInfo(Wortel))]);

    public static IReadOnlyList<Bestand> Bestanden => Gelezen.Value;

    public static IReadOnlyList<Bestand> Broncode => [.. Bestanden.Where(b => b.Pad.EndsWith(".cs", StringComparison.Ordinal))];

    public static IReadOnlyList<Bestand> Projecten => [.. Bestanden.Where(b => b.Pad.EndsWith(".csproj", StringComparison.Ordinal))];

    public static Bestand Een(string pad) => Bestanden.Single(b => b.Pad == pad);

    private static IEnumerable<Bestand> Lees(DirectoryInfo map)
    {
        foreach (var bestand in map.EnumerateFiles().Where(b => Tekstsoorten.Contains(b.Extension)))
        {
            yield return new(Path.GetRelativePath(Wortel, bestand.FullName).Replace('\\', '/'), File.ReadAllText(bestand.FullName));
        }

        foreach (var gelezen in map.EnumerateDirectories().Where(m => !Overgeslagen.Contains(m.Name)).SelectMany(Lees))
        {
            yield return gelezen;
        }
    }

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "InzetOpMaat.Functions.sln")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new DirectoryNotFoundException("These tests run from a build inside the repository.");
    }
}
