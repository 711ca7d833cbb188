using System.Text.Json;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>Every setting has a default and a reason, and the deployment sets nothing that the list does not know.</summary>
internal static partial class Instellingen
{
    public static IEnumerable<string> ZonderUitleg(string voorbeeld)
    {
        using var json = JsonDocument.Parse(voorbeeld);
        var waarden = Namen(json, "Values");
        var uitleg = Namen(json, "Uitleg");
        return [.. waarden.Except(uitleg), .. uitleg.Except(waarden)];
    }

    public static IEnumerable<string> OnbekendInCode(string voorbeeld, IEnumerable<Bestand> broncode)
    {
        using var json = JsonDocument.Parse(voorbeeld);
        var bekend = Namen(json, "Values");
        return
        [
            .. from bestand in broncode
               from m in InstellingInCode().Matches(CSharp.ZonderCommentaar(bestand.Tekst))
               let naam = m.Groups["naam"].Value.Replace(":", "__", StringComparison.Ordinal)
               where !bekend.Contains(naam)
               select $"{bestand.Pad}: {naam}",
        ];
    }

    /// <summary>A name with a double underscore belongs to the setting before it: <c>AzureWebJobsStorage__accountName</c>.</summary>
    public static IEnumerable<string> OnbekendInBicep(string voorbeeld, string bicep)
    {
        using var json = JsonDocument.Parse(voorbeeld);
        var bekend = Namen(json, "Values");
        return [.. InstellingInBicep().Matches(bicep).Select(m => m.Groups["naam"].Value)
            .Where(naam => !bekend.Contains(naam) && !bekend.Contains(naam.Split("__")[0]))];
    }

    /// <summary>The settings of which the app says at its start that they are missing, in the words of that message.</summary>
    public static IEnumerable<string> VerplichtMaarNietUitgerold(IEnumerable<Bestand> broncode, string bicep)
    {
        var uitgerold = InstellingInBicep().Matches(bicep).Select(m => m.Groups["naam"].Value).ToHashSet();
        return
        [
            .. from bestand in broncode
               from m in VerplichteInstelling().Matches(bestand.Tekst)
               where !m.Groups["naam"].Captures.Any(naam => uitgerold.Contains(naam.Value))
               select string.Join(" of ", m.Groups["naam"].Captures.Select(naam => naam.Value)),
        ];
    }

    private static HashSet<string> Namen(JsonDocument json, string deel) => [.. json.RootElement.GetProperty(deel).EnumerateObject().Select(p => p.Name)];

    [GeneratedRegex("""\b(?:instellingen|configuration)\["(?<naam>[\w:]+)"\]""", RegexOptions.IgnoreCase)]
    private static partial Regex InstellingInCode();

    [GeneratedRegex(@"""Instelling (?<naam>\w+__\w+)(?: of (?<naam>\w+__\w+))* ontbreekt")]
    private static partial Regex VerplichteInstelling();

    [GeneratedRegex(@"\{\s*name:\s*'(?<naam>\w+)'\s*value:")]
    private static partial Regex InstellingInBicep();
}
