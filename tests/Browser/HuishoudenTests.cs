using System.Text.Json.Nodes;
using InzetOpMaat.Domain;

namespace InzetOpMaat.Browser.Tests;

/// <summary>Who comes to a household and who leaves it (beleidskader §1.1), by the consulent.</summary>
public sealed class HuishoudenTests(Omgeving omgeving)
{
    [Fact]
    public async Task Twee_klanten_worden_partners_gaan_uit_elkaar_en_een_vraagt_weer_een_uitkering_aan()
    {
        using var lezer = await omgeving.Als(Rol.Consulent);
        var (een, ander) = await MetAanvraag(lezer);
        await using var bezoek = await omgeving.Bezoek("consulent-1", $"/app/klantreizen/{een}");

        await bezoek.Knop("Iemand komt bij dit huishouden").ClickAsync();
        await bezoek.Pagina.GetByLabel("Naam").FillAsync(await Naam(lezer, ander));
        await bezoek.Pagina.GetByText("Werken aan een taak").ClickAsync();
        await bezoek.Knop("Zoeken").ClickAsync();
        await bezoek.Knop($"Kies klantreis {ander[..8]}").WaitForAsync();
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Knop($"Kies klantreis {ander[..8]}").ClickAsync();
        await bezoek.Zie("Zij delen dan de uitkering van dit huishouden");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Pagina.GetByText("Zij zijn nu partners").ClickAsync();
        await bezoek.Knop("Vastleggen").Last.ClickAsync();
        await bezoek.Hoor("Vastgelegd: de klant komt bij dit huishouden.");

        await Kijk(bezoek, ander);
        await Assertions.Expect(bezoek.Pagina.GetByRole(AriaRole.Link, new() { Name = een[..8] })).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Knop("Nieuwe aanvraag")).ToHaveCountAsync(0);
        await bezoek.Knop("Klant gaat uit dit huishouden").ClickAsync();
        await bezoek.Pagina.GetByText("Zij zijn uit elkaar").ClickAsync();
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Knop("Vastleggen").Last.ClickAsync();
        await bezoek.Hoor("Vastgelegd: de klant heeft nu een eigen huishouden.");

        await Kijk(bezoek, ander);
        await Assertions.Expect(bezoek.Knop("Klant gaat uit dit huishouden")).ToHaveCountAsync(0);
        await Assertions.Expect(bezoek.Kop("Uitkering van het huishouden")).ToHaveCountAsync(0);
        await bezoek.Knop("Nieuwe aanvraag").ClickAsync();
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Knop("Aanvraag vastleggen").ClickAsync();
        await bezoek.Hoor("De aanvraag is vastgelegd.");

        await Kijk(bezoek, ander);
        await bezoek.Kop("Uitkering van het huishouden").WaitForAsync();
        await Assertions.Expect(bezoek.Knop("Nieuwe aanvraag")).ToHaveCountAsync(0);
        Assert.Empty(bezoek.Fouten);
    }

    [Fact]
    public async Task Wie_niet_over_de_uitkering_gaat_wijzigt_het_huishouden_niet()
    {
        var (reis, wie) = await omgeving.Gemeld();
        await using var bezoek = await omgeving.Bezoek(wie, $"/app/klantreizen/{reis}");

        await bezoek.Kop("Open taken").WaitForAsync();
        await Assertions.Expect(bezoek.Knop("Iemand komt bij dit huishouden")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Op_een_smal_scherm_breekt_de_knop_om_een_venster_te_sluiten_niet_af()
    {
        using var lezer = await omgeving.Als(Rol.Consulent);
        await using var bezoek = await omgeving.Bezoek("consulent-1", $"/app/klantreizen/{(await MetAanvraag(lezer)).Een}", breedte: 320);

        await bezoek.Knop("Iemand komt bij dit huishouden").ClickAsync();

        var sluiten = bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Sluiten", Exact = true });
        Assert.InRange((await sluiten.BoundingBoxAsync())!.Height, 24, 45);
    }

    /// <summary>Two klantreizen of which the benefit is to be decided.</summary>
    private static async Task<(string Een, string Ander)> MetAanvraag(Apiklant lezer)
    {
        var taken = (await lezer.Lees("/v1/taken?rol=Consulent"))["taken"]!.AsArray().Where(t => t!["soort"]!.GetValue<string>() == "Besluiten").ToList();
        var (een, ander) = (Reis(taken[0]!), Reis(taken[^1]!));
        Assert.NotEqual(een, ander);
        return (een, ander);
    }

    private static string Reis(JsonNode taak) => taak["klantreisId"]!.GetValue<string>();

    private static async Task<string> Naam(Apiklant lezer, string klantreisId)
    {
        var pad = (await lezer.Lees($"/v1/klantreizen/{klantreisId}"))["_links"]!["klant"]!["href"]!.GetValue<string>();
        return (await lezer.Stuur(pad, new() { ["reden"] = "proef" }))["naam"]!.GetValue<string>();
    }

    /// <summary>The screen of a klantreis, once what was recorded is carried out.</summary>
    private async Task Kijk(Bezoek bezoek, string klantreisId)
    {
        await (await omgeving.App()).Klok.WhenQuietAsync(TestContext.Current.CancellationToken);
        await bezoek.Kijk($"/app/klantreizen/{klantreisId}", 1280);
    }
}
