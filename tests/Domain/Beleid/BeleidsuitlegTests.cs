using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Domain.Tests;

/// <summary>What docs/beleid.md says is what the policy document says.</summary>
public partial class BeleidsuitlegTests
{
    [Fact]
    public void De_tabellen_in_de_uitleg_zijn_die_van_het_beleid() => Documenten.IsBijgewerkt("beleid.md", tekst =>
    {
        tekst = Vervang(tekst, "momenten", Beleidsuitleg.Momenten(Voorbeeld.Beleid));
        return Vervang(tekst, "aannames", Beleidsuitleg.Aannames(Documenten.Meegeleverd[0], Voorbeeld.Beleid));
    });

    [Fact]
    public void Elk_voorbeeld_in_de_uitleg_komt_uit_het_beleid()
    {
        var document = Documenten.Meegeleverd[0].ToJsonString();
        var voorbeelden = Voorbeelden().Matches(Documenten.Lees("beleid.md")).Select(gevonden => gevonden.Groups[1].Value).ToList();

        Assert.True(voorbeelden.Count >= 3);
        Assert.All(voorbeelden, tekst => Assert.Contains(JsonNode.Parse($"{{{tekst}}}")!.ToJsonString()[1..^1], document, StringComparison.Ordinal));
    }

    private static string Vervang(string tekst, string deel, string inhoud)
    {
        var (begin, einde) = ($"<!-- {deel}: begin -->\n", $"<!-- {deel}: einde -->");
        var van = tekst.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var tot = tekst.IndexOf(einde, StringComparison.Ordinal);
        Assert.True(van >= begin.Length && tot >= van, $"docs/beleid.md heeft geen deel {deel}.");
        return tekst[..van] + inhoud + tekst[tot..];
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Voorbeelden();
}
