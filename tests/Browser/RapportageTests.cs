using System.Globalization;
using System.Text.Json.Nodes;
using InzetOpMaat.Domain;

namespace InzetOpMaat.Browser.Tests;

/// <summary>The figures of a quarter, as the API of people halfway in the process gives them.</summary>
public sealed class RapportageTests(Omgeving omgeving)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public async Task Elke_indicator_staat_er_met_zijn_teller_en_noemer_of_zegt_dat_er_geen_bron_is()
    {
        await using var bezoek = await omgeving.Bezoek("manager-io", "/app/rapportage?jaar=2026&kwartaal=1");
        var rapport = await Rapport();
        var indicatoren = rapport["indicatoren"]!.AsArray();
        Assert.Contains(indicatoren, indicator => indicator!["noemer"]?.GetValue<int>() > 0);

        foreach (var indicator in indicatoren)
        {
            var naam = indicator!["naam"]!.GetValue<string>();
            var regel = bezoek.Pagina.Locator("section[aria-labelledby=indicatoren] :is(tr, li)")
                .Filter(new() { Has = bezoek.Pagina.GetByText(naam, new() { Exact = true }) });
            if (indicator["vorm"]!.GetValue<string>() == "GeenBron")
            {
                await Assertions.Expect(regel).ToContainTextAsync("Dit systeem heeft er geen bron voor.");
                continue;
            }

            await Assertions.Expect(regel).ToContainTextAsync(indicator["definitie"]!.GetValue<string>());
            await Assertions.Expect(regel).ToContainTextAsync($"{Getal(indicator["teller"]!)} {indicator["tellerUitleg"]!.GetValue<string>()}");
            if (indicator["noemer"] is { } noemer)
            {
                await Assertions.Expect(regel).ToContainTextAsync($"van {Getal(noemer)} {indicator["noemerUitleg"]!.GetValue<string>()}");
            }
        }
    }

    [Fact]
    public async Task Elke_grafiek_heeft_haar_cijfers_als_tabel()
    {
        await using var bezoek = await omgeving.Bezoek("manager-io", "/app/rapportage?jaar=2026&kwartaal=1");
        var rapport = await Rapport();

        var grafieken = bezoek.Pagina.GetByRole(AriaRole.Img, new() { NameRegex = new("^Grafiek:") });
        Assert.InRange(await grafieken.CountAsync(), 3, 10);
        await Assertions.Expect(bezoek.Pagina.Locator(".tegel")).ToHaveCountAsync(7);
        Assert.True(await grafieken.EvaluateAllAsync<bool>("alle => alle.every(g => g.closest('section').querySelector('table') && g.querySelector('svg'))"));
        foreach (var groep in rapport["perKlantgroep"]!.AsArray())
        {
            var rij = bezoek.Pagina.Locator("section[aria-labelledby=ontwikkeling] tr").Filter(new() { HasText = groep!["klantgroep"]!.GetValue<string>() });
            await Assertions.Expect(rij.Locator("td").First).ToHaveTextAsync(Getal(groep["bestandBegin"]!));
            await Assertions.Expect(rij.Locator("td").Nth(7)).ToHaveTextAsync(Getal(groep["bestandEinde"]!));
        }
    }

    [Fact]
    public async Task Een_manager_kiest_een_kwartaal_en_bewaart_het_als_csv()
    {
        await using var bezoek = await omgeving.Bezoek("manager-io", "/app/rapportage");
        await Assertions.Expect(bezoek.Knop("Kwartaal later")).ToHaveCountAsync(0);

        await bezoek.Knop("Kwartaal eerder").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToHaveTextAsync("Rapportage 4e kwartaal 2025");
        Assert.EndsWith("/app/rapportage?jaar=2025&kwartaal=4", bezoek.Pagina.Url, StringComparison.Ordinal);
        await bezoek.Knop("Kwartaal later").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToHaveTextAsync("Rapportage 1e kwartaal 2026");

        var bestand = await bezoek.Pagina.RunAndWaitForDownloadAsync(() => bezoek.Knop("Bewaar als CSV").ClickAsync());
        Assert.Equal("rapportage-2026-kwartaal-1.csv", bestand.SuggestedFilename);
        Assert.StartsWith("onderdeel;klantgroep;naam;waarde;teller;noemer;definitie;bron", await File.ReadAllTextAsync(await bestand.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Op_papier_staan_de_cijfers_zonder_knoppen_en_valt_niets_buiten_de_bladzijde()
    {
        await using var bezoek = await omgeving.Bezoek("manager-io", "/app/rapportage?jaar=2026&kwartaal=1");

        await bezoek.Pagina.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        const int PapierInPixels = 687;
        await bezoek.Pagina.SetViewportSizeAsync(PapierInPixels, 970);

        await Assertions.Expect(bezoek.Knop("Druk af")).ToBeHiddenAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("header.kop")).ToBeHiddenAsync();
        await Assertions.Expect(bezoek.Kop("Indicatoren")).ToBeVisibleAsync();
        Assert.Equal("rgb(255, 255, 255)", await bezoek.Pagina.Locator(".kaart").First.EvaluateAsync<string>("kaart => getComputedStyle(kaart).backgroundColor"));
        Assert.Empty(await bezoek.Pagina.EvaluateAsync<string[]>(
            "breedte => [...document.querySelectorAll('.kaart, table, svg')].filter(e => e.getBoundingClientRect().right > breedte + 1).map(e => e.textContent.slice(0, 40))",
            PapierInPixels));
    }

    private async Task<JsonNode> Rapport()
    {
        using var lezer = await omgeving.Als(Rol.Manager);
        return await lezer.Lees("/v1/rapportages/kwartaal?jaar=2026&kwartaal=1");
    }

    private static string Getal(JsonNode getal) => getal.GetValue<int>().ToString("N0", Nederlands);
}
