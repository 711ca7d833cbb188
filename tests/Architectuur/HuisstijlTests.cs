namespace InzetOpMaat.Architectuur.Tests;

public class HuisstijlTests
{
    private static readonly string[] Appmappen = ["domain", "orchestrations", "functions"];

    private static IEnumerable<Bestand> VanOns => Repo.Broncode.Where(b => !b.Pad.StartsWith("local/standins/", StringComparison.Ordinal));

    // These tests hold the very words that they look for.
    private static IEnumerable<Bestand> ZonderDezeTests(IEnumerable<Bestand> bestanden) =>
        bestanden.Where(b => !b.Pad.StartsWith("tests/Architectuur/", StringComparison.Ordinal));

    [Fact]
    public void App_code_does_not_ask_which_host_it_runs_in() =>
        Geen.Overtreding(Huisstijl.VraagtNaarDeHost(Repo.Broncode.Concat(Repo.Projecten).Where(b => Appmappen.Contains(b.Map))));

    [Theory]
    [InlineData("#if EMBEDDED\n#endif")]
    [InlineData("  #elif DEBUG")]
    [InlineData("<X Condition=\"'$(KlantreisHost)' == 'Azure'\" />")]
    public void App_code_that_asks_for_the_host_is_seen(string tekst) => Assert.Single(Huisstijl.VraagtNaarDeHost([new("domain/A.cs", tekst)]));

    [Fact]
    public void Code_is_ascii() => Geen.Overtreding(Huisstijl.NietAscii(Repo.Broncode));

    [Fact]
    public void Code_that_is_not_ascii_is_seen_but_a_comment_may_cite_a_paragraph()
    {
        Assert.Single(Huisstijl.NietAscii([new("domain/A.cs", "var be\u00ebindigd = 1;")]));
        Assert.Empty(Huisstijl.NietAscii([new("domain/A.cs", "/// beleidskader \u00a7 4.1\nvar x = 1; // \u00e9\u00e9n")]));
    }

    [Fact]
    public void Type_names_say_what_they_are() => Geen.Overtreding(Huisstijl.NietszeggendeNamen(VanOns));

    [Theory]
    [InlineData("public sealed class AfspraakManager;")]
    [InlineData("internal static class DatumHelper { }")]
    [InlineData("readonly record struct Utilities(int A);")]
    public void A_type_name_that_says_nothing_is_seen(string tekst) => Assert.Single(Huisstijl.NietszeggendeNamen([new("domain/A.cs", tekst)]));

    [Fact]
    public void Nothing_is_left_unfinished() =>
        Geen.Overtreding(Huisstijl.NietAf(ZonderDezeTests(Repo.Bestanden).Where(b => b.Map is not ("LICENSE" or "package-lock.json"))));

    [Theory]
    [InlineData("// TODO later")]
    [InlineData("throw new NotImplementedException();")]
    [InlineData("[Fact(Skip = \"flaky\")]")]
    public void What_is_unfinished_is_seen(string tekst) => Assert.Single(Huisstijl.NietAf([new("domain/A.cs", tekst)]));

    [Fact]
    public void Files_are_short()
    {
        Geen.Overtreding(Huisstijl.TeLang(Repo.Broncode));
        Geen.Overtreding(Appmappen.SelectMany(map => Huisstijl.TeGrof(map, Repo.Broncode.Where(b => b.Map == map))));
    }

    [Fact]
    public void A_long_file_is_seen()
    {
        Assert.Single(Huisstijl.TeLang([new("domain/A.cs", Regels(401))]));
        Assert.Empty(Huisstijl.TeLang([new("domain/A.cs", Regels(400))]));
        Assert.Single(Huisstijl.TeGrof("domain", [new("domain/A.cs", Regels(10)), new("domain/B.cs", Regels(60)), new("domain/C.cs", Regels(61))]));
    }

    [Theory]
    [InlineData("domain/", "InzetOpMaat.Domain")]
    [InlineData("orchestrations/", "InzetOpMaat.Orchestrations")]
    [InlineData("functions/", "InzetOpMaat.Functions")]
    [InlineData("local/engine/", "InzetOpMaat.Local.Engine")]
    [InlineData("local/host/", "InzetOpMaat.Local.Host")]
    public void A_project_has_one_namespace(string map, string naam) =>
        Geen.Overtreding(Huisstijl.AndereNamespace(naam, Repo.Broncode.Where(b => b.Pad.StartsWith(map, StringComparison.Ordinal))));

    [Fact]
    public void A_second_namespace_is_seen() =>
        Assert.Single(Huisstijl.AndereNamespace("InzetOpMaat.Domain", [new("domain/Taken/Taak.cs", "using System;\n\nnamespace InzetOpMaat.Domain.Taken;")]));

    [Fact]
    public void Folders_are_steps_of_the_business() => Geen.Overtreding(Huisstijl.TechnischeMappen(Repo.Broncode.Where(b => Appmappen.Contains(b.Map))));

    [Fact]
    public void A_folder_that_is_a_technical_kind_is_seen() => Assert.Single(Huisstijl.TechnischeMappen([new("domain/Models/Taak.cs", "")]));

    private static string Regels(int aantal) => string.Concat(Enumerable.Repeat("x\n", aantal));
}
