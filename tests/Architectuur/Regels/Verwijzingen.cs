using System.Xml.Linq;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>References go one way: domain, orchestrations, functions, local; the engine and the stand-ins know nothing of ours.</summary>
internal static class Verwijzingen
{
    private static readonly Dictionary<string, string[]> Toegestaan = new()
    {
        ["domain"] = [],
        ["orchestrations"] = ["domain"],
        ["functions"] = ["domain", "orchestrations"],
        ["local/standins"] = ["local/standins"],
        ["local/engine"] = ["local/standins"],
        ["local/host"] = ["local/engine", "local/standins"],
        ["local"] = ["domain", "orchestrations", "functions", "local/engine", "local/host", "local/standins"],
    };

    private static readonly Dictionary<string, string> LaagVanAssembly = new()
    {
        ["InzetOpMaat.Domain"] = "domain",
        ["InzetOpMaat.Orchestrations"] = "orchestrations",
        ["InzetOpMaat.Functions"] = "functions",
        ["InzetOpMaat.Local.Engine"] = "local/engine",
        ["InzetOpMaat.Local.Host"] = "local/host",
        ["InzetOpMaat.Local"] = "local",
    };

    private static readonly string[] VerbodenInDomein =
        ["Azure.", "Microsoft.", "System.Net", "System.IO", "System.Console", "System.Diagnostics.Process"];

    public static IEnumerable<string> InProjecten(IEnumerable<Bestand> projecten) =>
        from project in projecten
        let laag = Laag(project.Pad)
        where Toegestaan.ContainsKey(laag)
        from doel in Projectverwijzingen(project)
        where !Toegestaan[laag].Contains(Laag(doel))
        select $"{project.Pad} references {doel}";

    /// <param name="assemblies">Each built assembly with the names of those that its code uses.</param>
    public static IEnumerable<string> InAssemblies(IEnumerable<(string Naam, IReadOnlyList<string> Gebruikt)> assemblies) =>
        from assembly in assemblies
        let laag = LaagVanAssembly.GetValueOrDefault(assembly.Naam, "local/standins")
        from gebruikt in assembly.Gebruikt
        where MagNiet(laag, gebruikt)
        select $"{assembly.Naam} uses {gebruikt}";

    public static IEnumerable<string> BuitenDeSolution(string solution, IEnumerable<Bestand> projecten) =>
        projecten.Select(p => p.Pad).Where(pad => !solution.Replace('\\', '/').Contains($"\"{pad}\"", StringComparison.Ordinal));

    private static bool MagNiet(string laag, string gebruikt) =>
        (LaagVanAssembly.TryGetValue(gebruikt, out var doel) && !Toegestaan[laag].Contains(doel))
        || (laag == "domain" && VerbodenInDomein.Any(v => gebruikt.StartsWith(v, StringComparison.Ordinal)));

    private static IEnumerable<string> Projectverwijzingen(Bestand project) =>
        from verwijzing in XDocument.Parse(project.Tekst).Descendants("ProjectReference")
        let doel = (string?)verwijzing.Attribute("Include")
        where doel is not null
        select Path.GetRelativePath("/r", Path.GetFullPath(Path.Combine("/r", Path.GetDirectoryName(project.Pad)!, doel.Replace('\\', '/'))));

    private static string Laag(string pad)
    {
        var delen = pad.Split('/');
        return delen is ["local", "engine" or "host" or "standins", ..] ? $"local/{delen[1]}" : delen[0];
    }
}
