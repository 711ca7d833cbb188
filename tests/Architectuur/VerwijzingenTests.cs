using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace InzetOpMaat.Architectuur.Tests;

public class VerwijzingenTests
{
    [Fact]
    public void Projects_refer_one_way() => Geen.Overtreding(Verwijzingen.InProjecten(Repo.Projecten));

    [Theory]
    [InlineData("domain/D.csproj", "../orchestrations/O.csproj")]
    [InlineData("orchestrations/O.csproj", "../functions/F.csproj")]
    [InlineData("functions/F.csproj", "../local/engine/E.csproj")]
    [InlineData("local/engine/E.csproj", "../../domain/D.csproj")]
    [InlineData("local/host/H.csproj", "../../orchestrations/O.csproj")]
    [InlineData("local/standins/X/X.csproj", "../../engine/E.csproj")]
    public void A_project_that_refers_the_other_way_is_seen(string project, string verwijzing) =>
        Assert.Single(Verwijzingen.InProjecten([Project(project, verwijzing)]));

    [Fact]
    public void A_project_that_refers_the_right_way_is_left_alone() =>
        Assert.Empty(Verwijzingen.InProjecten([Project("local/engine/E.csproj", "../standins/X/X.csproj")]));

    [Fact]
    public void Built_assemblies_use_one_another_one_way() => Geen.Overtreding(Verwijzingen.InAssemblies(Gebouwd()));

    [Theory]
    [InlineData("InzetOpMaat.Domain", "Azure.Core")]
    [InlineData("InzetOpMaat.Domain", "System.Net.Http")]
    [InlineData("InzetOpMaat.Orchestrations", "InzetOpMaat.Local.Engine")]
    [InlineData("Microsoft.DurableTask.Abstractions", "InzetOpMaat.Domain")]
    public void An_assembly_that_uses_the_wrong_one_is_seen(string assembly, string gebruikt) =>
        Assert.Single(Verwijzingen.InAssemblies([(assembly, [gebruikt])]));

    [Fact]
    public void The_solution_holds_every_project() =>
        Geen.Overtreding(Verwijzingen.BuitenDeSolution(File.ReadAllText(Path.Combine(Repo.Wortel, "InzetOpMaat.Functions.sln")), Repo.Projecten));

    [Fact]
    public void A_project_outside_the_solution_is_seen() =>
        Assert.Equal(["domain/B.csproj"], Verwijzingen.BuitenDeSolution("\"domain\\A.csproj\"", [new("domain/A.csproj", ""), new("domain/B.csproj", "")]));

    private static Bestand Project(string pad, string verwijzing) =>
        new(pad, $"<Project><ItemGroup><ProjectReference Include=\"{verwijzing}\" /></ItemGroup></Project>");

    private static List<(string Naam, IReadOnlyList<string> Gebruikt)> Gebouwd()
    {
        var standins = Directory.GetDirectories(Path.Combine(Repo.Wortel, "local", "standins")).Select(Path.GetFileName);
        var namen = standins.Concat(["InzetOpMaat.Domain", "InzetOpMaat.Orchestrations", "InzetOpMaat.Functions", "InzetOpMaat.Local.Engine", "InzetOpMaat.Local.Host", "InzetOpMaat.Local"]);
        return
        [
            .. from naam in namen
               let pad = Path.Combine(AppContext.BaseDirectory, $"{naam}.dll")
               where File.Exists(pad)
               select (naam, Gebruikt(pad)),
        ];
    }

    private static List<string> Gebruikt(string pad)
    {
        using var bestand = new PEReader(File.OpenRead(pad));
        var metadata = bestand.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }
}
