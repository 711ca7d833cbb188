using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A history of one build can be taken to another.</summary>
public class HistorieeindpuntenTests
{
    private static readonly Uri Pad = new("/lokaal/historie", UriKind.Relative);

    [Fact]
    public async Task Historie_van_een_lopende_klantreis_is_op_te_halen_en_tegen_de_code_te_houden()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();

        var json = await gemeente.Http.GetStringAsync(new Uri($"{Pad}/{klant.KlantreisId}", UriKind.Relative), TestContext.Current.CancellationToken);
        var gelijk = await Vergelijk(gemeente, json);
        var historie = RecordedHistory.FromJson(json);
        var anders = await Vergelijk(gemeente, (historie with { Events = [.. historie.Events.Select(Verdraai)] }).ToJson());

        Assert.True(gelijk["gelijk"]!.GetValue<bool>());
        Assert.Equal(nameof(KlantreisOrchestrator), historie.Name);
        Assert.False(anders["gelijk"]!.GetValue<bool>());
        Assert.True(anders["stap"]!.GetValue<long>() > 0);
        Assert.Contains("OpenIets", anders["vastgelegd"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("OpenSpoor", anders["nu"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Onbekende_instantie_en_onleesbare_historie_worden_geweigerd()
    {
        await using var gemeente = await Proefgemeente.Open();

        using var onbekend = await gemeente.Http.GetAsync(new Uri($"{Pad}/niemand", UriKind.Relative), TestContext.Current.CancellationToken);
        using var tekst = new StringContent("geen historie");
        using var onleesbaar = await gemeente.Http.PostAsync(Pad, tekst, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, onbekend.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, onleesbaar.StatusCode);
    }

    private static HistoryEvent Verdraai(HistoryEvent rij) => rij.Name == "OpenSpoor" ? rij with { Name = "OpenIets" } : rij;

    private static async Task<JsonNode> Vergelijk(Proefgemeente gemeente, string json)
    {
        using var inhoud = new StringContent(json);
        using var antwoord = await gemeente.Http.PostAsync(Pad, inhoud, TestContext.Current.CancellationToken);
        return (await antwoord.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
    }
}
