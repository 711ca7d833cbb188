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
    public async Task Wie_er_niet_is_krijgt_een_voorstel_en_een_manager_gaat_akkoord()
    {
        string adres;
        await using (var bezoek = await omgeving.Bezoek("jobcoach-1", "/"))
        {
            await bezoek.Knop("Afwezigheid melden").ClickAsync();
            await bezoek.Knop("Maak een voorstel").ClickAsync();
            await bezoek.Kop("jobcoach-1").WaitForAsync();
            await bezoek.Zie("Stuur het adres van deze bladzijde naar uw manager.");
            Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
            adres = new Uri(bezoek.Pagina.Url).AbsolutePath;
        }

        await using var manager = await omgeving.Bezoek("manager-dwt", adres);
        await manager.Knop("Ga akkoord").ClickAsync();
        await manager.Hoor("Akkoord. Het voorstel wordt nu uitgevoerd.");
        await Assertions.Expect(manager.Knop("Ga akkoord")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Een_manager_kiest_een_kwartaal_en_dat_staat_in_het_adres()
    {
        await using var bezoek = await omgeving.Bezoek("manager-io", "/app/rapportage");

        await bezoek.Knop("Kwartaal eerder").ClickAsync();

        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToHaveTextAsync("Rapportage 4e kwartaal 2025");
        Assert.EndsWith("/app/rapportage?jaar=2025&kwartaal=4", bezoek.Pagina.Url, StringComparison.Ordinal);
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
