namespace InzetOpMaat.Gereedschap;

/// <summary>What the changelog says of versions.</summary>
public static class Uitgave
{
    /// <summary>Whether a version has been released: then what was recorded of it stays as it is.</summary>
    /// <param name="changelog">The text, in the form of Keep a Changelog: a heading for each release.</param>
    public static bool Is(string versie, string changelog)
    {
        ArgumentNullException.ThrowIfNull(changelog);
        return changelog.Split('\n').Any(regel => regel.StartsWith($"## [{versie}]", StringComparison.Ordinal)
            || regel.StartsWith($"## [{versie}.", StringComparison.Ordinal));
    }
}
