namespace InzetOpMaat.Architectuur.Tests;

public class ZelfstandigheidTests
{
    [Fact]
    public void Nothing_reads_outside_the_repository() =>
        Geen.Overtreding(Zelfstandigheid.LeestBuitenDeRepo(Repo.Bestanden.Where(b => b.Pad != "package-lock.json" && !b.Pad.StartsWith("tests/Architectuur/", StringComparison.Ordinal))));

    [Theory]
    [InlineData("test", "cat ../shared/x")]
    [InlineData("docs/a/b.md", "[x](../../../ergens)")]
    [InlineData("tests/A/X.cs", "File.ReadAllText(\"../../../../shared/x\")")]
    [InlineData("domain/D.csproj", "<Compile Include=\"../../Gedeeld/X.cs\" />")]
    public void A_file_that_looks_beside_the_clone_is_seen(string pad, string tekst) =>
        Assert.Single(Zelfstandigheid.LeestBuitenDeRepo([new(pad, tekst)]));

    [Fact]
    public void A_file_that_looks_in_another_folder_of_ours_is_left_alone() =>
        Assert.Empty(Zelfstandigheid.LeestBuitenDeRepo([new("local/host/H.csproj", "<X Include=\"../../functions/F.csproj\" />")]));

    [Fact]
    public void Documents_link_to_what_is_there() => Geen.Overtreding(Zelfstandigheid.DodeVerwijzingen(Repo.Bestanden, Bestaat));

    [Fact]
    public void A_dead_link_is_seen() =>
        Assert.Equal(
            ["docs/a.md: ../weg.md"],
            Zelfstandigheid.DodeVerwijzingen([new("docs/a.md", "[er](b.md) [weg](../weg.md) [web](https://example.org) [kop](#kop)")], pad => pad == "docs/b.md"));

    private static bool Bestaat(string pad) => Path.Exists(Path.Combine(Repo.Wortel, pad));
}
