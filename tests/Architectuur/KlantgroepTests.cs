using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>
/// What differs between the groups is policy data, or is decided in domain/: nobody else may ask which group it is, by
/// switch or by if, and so nobody else names one.
/// </summary>
public partial class KlantgroepTests
{
    [Fact]
    public void No_code_outside_the_domain_names_a_klantgroep() => Geen.Overtreding(
        Repo.Broncode.Where(bestand => bestand.Map is "orchestrations" or "functions" or "local").SelectMany(bestand => Genoemd(bestand.Tekst)
            .Select(wat => $"{bestand.Pad}: {wat}")));

    [Theory]
    [InlineData("var x = reis.Klantgroep switch { Klantgroep.Matchen => 1, _ => 2 };")]
    [InlineData("if (reis.Klantgroep == Klantgroep.Zorgen) { }")]
    [InlineData("if (reis is { Klantgroep: Domain.Klantgroep.Groeien }) { }")]
    [InlineData("if (reis.Klantgroep.ToString() == nameof(Klantgroep.Faciliteren)) { }")]
    public void A_group_that_is_asked_for_is_seen(string opdracht) => Assert.NotEmpty(Genoemd(opdracht));

    [Theory]
    [InlineData("var regels = beleid.Groep(Klantgroep.Value);")]
    [InlineData("// Klantgroep.Matchen is spoken of here only")]
    public void A_group_that_is_only_passed_on_is_fine(string opdracht) => Assert.Empty(Genoemd(opdracht));

    private static IEnumerable<string> Genoemd(string code) => Lid().Matches(CSharp.AlleenCode(code)).Select(gevonden => gevonden.Value);

    [GeneratedRegex(@"\bKlantgroep\s*\.\s*(?:Matchen|Groeien|Faciliteren|Zorgen)\b")]
    private static partial Regex Lid();
}
