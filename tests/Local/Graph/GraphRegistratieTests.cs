using InzetOpMaat.Functions;
using InzetOpMaat.Orchestrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public class GraphRegistratieTests
{
    [Theory]
    [InlineData("Graph:Takenlijst", "x", "Graph__Postbus")]
    [InlineData("Graph:BasisUrl", "v1.0", "Graph__BasisUrl")]
    [InlineData("Graph:Geduld", "00:00:00", "Graph__Geduld")]
    [InlineData("Graph:Aanmelding", "Iets", "Graph__")]
    public void A_setting_that_is_missing_or_broken_is_one_clear_line(string naam, string waarde, string verwacht)
    {
        var instellingen = Instellingen(new() { [naam] = waarde, ["Graph:Postbus"] = verwacht == "Graph__Postbus" ? null : "a@b.example" });

        var fout = Assert.Throws<InstellingException>(() => new ServiceCollection().AddGraph(instellingen));

        Assert.Contains(verwacht, fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ports_that_Graph_serves_are_registered()
    {
        var diensten = new ServiceCollection().AddMeters().AddGraph(Instellingen(new() { ["Graph:Postbus"] = "a@b.example" })).BuildServiceProvider();

        Assert.IsType<GraphAgenda>(diensten.GetRequiredService<IAgenda>());
        Assert.IsType<GraphTakenlijst>(diensten.GetRequiredService<ITakenlijst>());
    }

    private static IConfiguration Instellingen(Dictionary<string, string?> waarden) =>
        new ConfigurationBuilder().AddInMemoryCollection(waarden).Build();
}
