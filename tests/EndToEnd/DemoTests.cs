using InzetOpMaat.Domain;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Orchestrations;
using InzetOpMaat.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>The people of the demo, over real HTTP, the real Graph client and real storage.</summary>
public sealed class DemoTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Iedereen_in_de_demo_komt_aan_en_krijgt_elke_uitnodiging_een_keer()
    {
        var annulering = TestContext.Current.CancellationToken;
        var map = Directory.CreateTempSubdirectory("demo-").FullName;
        var document = Demodocument.Lees();
        var verbinding = await azurite.ConnectionStringAsync();
        await using var app = await Lokaleapp.Start(
            new()
            {
                Map = map,
                Verbinding = verbinding,
                Enginestore = await TablesEngineStore.OpenAsync(verbinding, AzuriteFixture.UniqueName(), cancellation: annulering),
                Klokstand = ClockMode.Hold,
                Begin = document.Begin,
                Instellingen = new Dictionary<string, string?> { ["Opslag:Tabelvoorvoegsel"] = AzuriteFixture.UniqueName() },
            },
            annulering);
        using var klant = new Demoklant(app.Adres, app.Graph.Url, TimeSpan.Zero, verder: false, annulering);
        var demo = new Demo(document, klant, verbinding, TestContext.Current.TestOutputHelper!.WriteLine);

        await demo.Loop();

        Assert.All(demo.Controles, controle => Assert.True(controle.Goed, $"{controle.Wat}: {controle.Toelichting}"));
        Assert.True(demo.Controles.Count > document.Mensen.Count);
        var contact = (await app.Diensten.GetRequiredService<IBeleidsbron>().Geldend(DateOnly.FromDateTime(document.Begin.DateTime), annulering)).Taak(Taaksoort.Contact).Titel;
        Assert.All(app.Graph.Taken(), taak => Assert.True(taak.Afgerond || taak.Titel.EndsWith(contact, StringComparison.Ordinal), taak.Titel));
        Assert.DoesNotContain(
            app.Graph.Uitnodigingen(), uitnodiging => Enum.GetNames<Klantgroep>().Any(groep => uitnodiging.Onderwerp.Contains(groep, StringComparison.Ordinal)));
        Directory.Delete(map, recursive: true);
    }
}
