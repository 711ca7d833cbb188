namespace InzetOpMaat.Browser.Tests;

/// <summary>Who steers: the policy, and in the local host the clock.</summary>
public sealed class SturingTests(Omgeving omgeving)
{
    [Fact]
    public async Task Een_beleidsversie_wordt_voorgesteld_bekeken_en_vastgesteld()
    {
        await using (var beleid = await omgeving.Bezoek("beleidsmedewerker-1", "/app/beleid"))
        {
            await beleid.Knop("Nieuw voorstel maken van versie 2020-07-01").ClickAsync();
            await beleid.Pagina.GetByLabel("Naam van de versie").FillAsync("proef-1");
            await beleid.Knop("Voorstel bewaren").ClickAsync();
            await beleid.Zie("De aanvraag klopt niet");
            await beleid.Pagina.GetByLabel("Waar komt dit vandaan?").FillAsync("Voorstel aan het college");
            await beleid.Pagina.GetByText("Klantgroepen", new() { Exact = true }).ClickAsync();
            await beleid.Pagina.GetByLabel("Groeien \u203a Momenten \u203a Voortgangsgesprek \u203a Interval").FillAsync("6");
            await beleid.Zie("Gewijzigd: Klantgroepen");
            await beleid.Knop("Voorstel bewaren").ClickAsync();
            await beleid.Hoor("Versie proef-1 is voorgesteld.");
            Assert.Empty(await Axe.Bevindingen(beleid.Pagina));
        }

        await using var manager = await omgeving.Bezoek("manager-io", "/app/beleid");
        await manager.Pagina.GetByText("Wat zou er veranderen?").ClickAsync();
        await manager.Zie("Vergeleken met versie 2020-07-01");
        await manager.Knop("Vaststellen versie proef-1").ClickAsync();
        await manager.Pagina.GetByLabel("Wie heeft het besloten, en wanneer?").FillAsync("College van B en W, 24 maart 2026");
        await manager.Knop("Vaststellen").Last.ClickAsync();
        await manager.Hoor("Versie proef-1 is vastgesteld.");
        await manager.Zie("Gaat nog in");
    }

    [Fact]
    public async Task De_klok_gaat_een_dag_verder_en_alle_schermen_weten_het()
    {
        await using var bezoek = await omgeving.Bezoek("consulent-1", "/app/klok");
        var balk = bezoek.Pagina.Locator(".klokbalk");
        var eerst = await balk.InnerTextAsync();

        await bezoek.Knop("Een dag verder").ClickAsync();

        await bezoek.Hoor("Het is nu");
        await Assertions.Expect(balk).Not.ToHaveTextAsync(eerst);
        await bezoek.Pagina.GetByRole(AriaRole.Link, new() { Name = "Werkvoorraad" }).ClickAsync();
        await bezoek.Stil();
        Assert.NotEqual(eerst, await balk.InnerTextAsync());
    }
}
