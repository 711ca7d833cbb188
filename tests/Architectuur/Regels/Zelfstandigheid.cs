using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>A clone is complete: nothing in it reads what stands beside it, and what it points to is there.</summary>
internal static partial class Zelfstandigheid
{
    public static IEnumerable<string> LeestBuitenDeRepo(IEnumerable<Bestand> bestanden) =>
        from bestand in bestanden
        from m in Omhoog().Matches(bestand.Tekst)
        where IsBronmap(m) || (!bestand.Pad.EndsWith(".cs", StringComparison.Ordinal) && IsBuiten(bestand.Pad, m.Value))
        select $"{bestand.Pad}:{CSharp.Regelnummer(bestand.Tekst, m.Index)}: {m.Value}";

    /// <param name="bestanden">The documents; only their Markdown links are looked at.</param>
    /// <param name="bestaat">Whether a path, relative to the root, is there.</param>
    public static IEnumerable<string> DodeVerwijzingen(IEnumerable<Bestand> bestanden, Predicate<string> bestaat) =>
        from bestand in bestanden
        where bestand.Pad.EndsWith(".md", StringComparison.Ordinal)
        from m in Markdownlink().Matches(bestand.Tekst)
        let doel = VanafWortel(bestand.Pad, m.Groups["doel"].Value)
        where !bestaat(doel)
        select $"{bestand.Pad}: {m.Groups["doel"].Value}";

    private static bool IsBronmap(Match m) => m.Value.EndsWith("../shared", StringComparison.Ordinal);

    private static bool IsBuiten(string pad, string doel) => VanafWortel(pad, doel).StartsWith("..", StringComparison.Ordinal);

    private static string VanafWortel(string pad, string doel) =>
        Path.GetRelativePath("/a/b/c/r", Path.GetFullPath(Path.Combine("/a/b/c/r", Path.GetDirectoryName(pad)!, doel))).Replace('\\', '/');

    [GeneratedRegex(@"(?<![\w.])(?:\.\./)+[\w-]*")]
    private static partial Regex Omhoog();

    [GeneratedRegex(@"\]\((?!\w+:|#)(?<doel>[^)#\s]+)")]
    private static partial Regex Markdownlink();
}
