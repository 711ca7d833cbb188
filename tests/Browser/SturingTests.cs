using InzetOpMaat.Domain;

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
        await using (var bezoek = await omgeving.Bezoek("jobcoach-1", "/"))
        {
            await bezoek.Knop("Afwezigheid melden").ClickAsync();
            await bezoek.Knop("Maak een voorstel").ClickAsync();
            await bezoek.Kop("Mees Hulshof").WaitForAsync();
            await bezoek.Zie("Uw manager ziet dit voorstel in de eigen werkvoorraad");
            Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        }

        await using var manager = await omgeving.Bezoek("manager-dwt", "/app/werkvoorraad");
        await manager.Pagina.GetByRole(AriaRole.Link, new() { Name = "Mees Hulshof" }).ClickAsync();
        await manager.Knop("Ga akkoord").ClickAsync();
        await manager.Hoor("Akkoord. Het voorstel wordt nu uitgevoerd.");
        await Assertions.Expect(manager.Knop("Ga akkoord")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Een_voorstel_dat_niet_doorgaat_wordt_ingetrokken()
    {
        using (var beleid = await omgeving.Als(Rol.Beleidsmedewerker))
        {
            var voorstel = (await beleid.Lees("/v1/beleid/versies/2020-07-01"))["document"]!.DeepClone().AsObject();
            (voorstel["versie"], voorstel["geldigVanaf"]) = ("proef-2", "2027-01-01");
            voorstel.Remove("vastgesteldDoor");
            await beleid.Stuur("/v1/beleid/versies", voorstel);
        }

        await using var bezoek = await omgeving.Bezoek("manager-dwt", "/app/beleid");
        await bezoek.Knop("Intrekken versie proef-2").ClickAsync();
        await bezoek.Zie("kan niet meer worden vastgesteld");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Pagina.Locator("dialog").GetByRole(AriaRole.Button, new() { Name = "Intrekken" }).ClickAsync();

        await bezoek.Hoor("Versie proef-2 is ingetrokken.");
        await Assertions.Expect(bezoek.Knop("Vaststellen versie proef-2")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Een_manager_kiest_taken_en_een_collega_uit_een_lijst()
    {
        var (reis, wie) = await omgeving.Gemeld();
        await using var bezoek = await omgeving.Bezoek("manager-io", "/app/werkvoorraad");
        var taak = bezoek.Pagina.GetByRole(AriaRole.Article).Filter(new() { HasText = reis[..8] });
        // Who decides that a task goes elsewhere does not do the screening.
        await Assertions.Expect(taak.GetByRole(AriaRole.Button, new() { Name = "Screening doen" })).ToHaveCountAsync(0);
        await taak.GetByRole(AriaRole.Checkbox).CheckAsync();
        await bezoek.Knop("Verdeel 1 taak opnieuw").ClickAsync();
        await bezoek.Pagina.GetByLabel("Naar wie?").SelectOptionAsync(new SelectOptionValue { Label = wie == "poortwachter-1" ? "Bram Oldenkamp, poortwachter" : "Anouk Terpstra, poortwachter" });
        await bezoek.Pagina.GetByLabel("Waarom?").FillAsync("Te veel op een lijst.");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Knop("Verdelen").Last.ClickAsync();

        await bezoek.Hoor("1 taak is overgedragen.");
        using var lezer = await omgeving.Als(Rol.Manager);
        Assert.Equal(
            wie == "poortwachter-1" ? "poortwachter-2" : "poortwachter-1",
            (await lezer.Lees($"/v1/klantreizen/{reis}"))["openTaken"]![0]!["medewerkerId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Een_consulent_zet_de_klok_van_het_besluit_stil_en_weer_aan_en_plant_een_extra_gesprek()
    {
        using var lezer = await omgeving.Als(Rol.Manager);
        var taak = (await lezer.Lees("/v1/taken?rol=Consulent"))["taken"]!.AsArray().First(t => t!["soort"]!.GetValue<string>() == "Besluiten")!;
        await using var bezoek = await omgeving.Bezoek(
            taak["medewerkerId"]!.GetValue<string>(), $"/app/klantreizen/{taak["klantreisId"]!.GetValue<string>()}");

        await bezoek.Knop("Beslistermijn opschorten").ClickAsync();
        await bezoek.Pagina.GetByLabel("Waarom?").SelectOptionAsync("InformatieUitBuitenland");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Opschorten", Exact = true }).ClickAsync();
        await bezoek.Hoor("De beslistermijn is opgeschort.");
        await bezoek.Zie("de klok staat nu stil");

        await bezoek.Knop("Beslistermijn hervatten").ClickAsync();
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Hervatten", Exact = true }).ClickAsync();
        await bezoek.Hoor("De beslistermijn loopt weer.");

        await bezoek.Knop("Extra gesprek").ClickAsync();
        await bezoek.Pagina.GetByLabel("Waarom?").FillAsync("Er speelt veel tegelijk.");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Knop("Gesprek plannen").ClickAsync();
        await bezoek.Hoor("Het extra gesprek wordt gepland.");
        await bezoek.Zie("Extra gesprek gevraagd");
        Assert.Empty(bezoek.Fouten);
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
