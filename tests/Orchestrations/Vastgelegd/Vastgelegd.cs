namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What was recorded of each version, as files beside the tests.</summary>
internal static class Vastgelegd
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "Vastgelegd");

    /// <summary>Paths of a kind of recording, over all versions.</summary>
    public static TheoryData<string> Bestanden(string soort) =>
        [.. Directory.GetDirectories(Map)
            .Select(versie => Path.Combine(versie, soort))
            .Where(Directory.Exists)
            .SelectMany(map => Directory.GetFiles(map, "*.json", SearchOption.AllDirectories))
            .Select(bestand => Path.GetRelativePath(Map, bestand).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static string Lees(string pad) => File.ReadAllText(Path.Combine(Map, pad));
}
