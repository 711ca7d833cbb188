using System.Globalization;
using InzetOpMaat.Domain;

namespace InzetOpMaat.Browser.Tests;

/// <summary>A caseworker does the work of the day on the screens.</summary>
public sealed class WerkTests(Omgeving omgeving)
{
    [Fact]
    public async Task Een_poortwachter_doet_een_screening_en_ziet_fouten_bij_het_veld()
    {
        var (reis, wie) = await omgeving.Gemeld();
        await using var bezoek = await omgeving.Bezoek(wie, "/");
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = $"Screening doen Screening voor klantreis {reis[..8]}" }).ClickAsync();
        await bezoek.Knop("Screening vastleggen").ClickAsync();
        await bezoek.Zie("De aanvraag klopt niet");
        var eerste = bezoek.Pagina.GetByRole(AriaRole.Group, new() { Name = "Is er inkomen boven de norm?" });
        await Assertions.Expect(eerste).ToContainTextAsync("verplicht");

        foreach (var vraag in new[] { "Is er inkomen boven de norm?", "Is er vermogen boven de grens?", "Was er eerder een uitkering?" })
        {
            await bezoek.Pagina.GetByRole(AriaRole.Group, new() { Name = vraag }).GetByLabel("Nee").CheckAsync();
        }

        foreach (var vraag in new[] { "Is het huishouden zoals gemeld?", "Woont de klant in de gemeente?" })
        {
            await bezoek.Pagina.GetByRole(AriaRole.Group, new() { Name = vraag }).GetByLabel("Ja").CheckAsync();
        }

        await bezoek.Pagina.GetByLabel("Waarschijnlijk recht").CheckAsync();
        await bezoek.Knop("Screening vastleggen").ClickAsync();

        await bezoek.Hoor("De screening is vastgelegd.");
        await Assertions.Expect(bezoek.Pagina.Locator("dialog")).ToHaveCountAsync(0);
        using var lezer = await omgeving.Als(Rol.Manager);
        Assert.Empty((await lezer.Lees($"/v1/klantreizen/{reis}"))["openTaken"]!.AsArray());
    }

    [Fact]
    public async Task Een_taak_gaat_terug_naar_een_collega_en_die_neemt_hem_weer_over()
    {
        var (reis, wie) = await omgeving.Gemeld();
        await using var bezoek = await omgeving.Bezoek(wie, "/");
        await bezoek.Knop($"Teruggeven voor klantreis {reis[..8]}").ClickAsync();
        await bezoek.Pagina.GetByLabel("Waarom geeft u de taak terug?").FillAsync("Ik ben er morgen niet.");
        await bezoek.Knop("Teruggeven").Last.ClickAsync();
        await bezoek.Hoor("De taak ligt nu bij een collega.");

        await bezoek.Knop("Van collega").ClickAsync();
        await bezoek.Knop($"Neem over voor klantreis {reis[..8]}").ClickAsync();

        await bezoek.Hoor("De taak staat nu op uw lijst.");
        using var lezer = await omgeving.Als(Rol.Manager);
        Assert.Equal(wie, (await lezer.Lees($"/v1/klantreizen/{reis}"))["openTaken"]![0]!["medewerkerId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Wie_te_laat_is_ziet_hoe_het_nu_staat()
    {
        var (reis, wie) = await omgeving.Gemeld();
        var collega = wie == "poortwachter-1" ? "poortwachter-2" : "poortwachter-1";
        await using var bezoek = await omgeving.Bezoek(collega, "/");
        await bezoek.Knop("Van collega").ClickAsync();
        await bezoek.Knop($"Neem over voor klantreis {reis[..8]}").WaitForAsync();

        using var manager = await omgeving.Als(Rol.Manager);
        var taak = (await manager.Lees($"/v1/klantreizen/{reis}"))["openTaken"]![0]!;
        using var ander = await omgeving.Als(Rol.Poortwachter, wie);
        await ander.Stuur(
            $"/v1/taken/{taak["taakId"]}/toewijzing", new() { ["actie"] = "Overdragen", ["medewerkerId"] = collega, ["reden"] = "Te druk." }, versie: taak["versie"]!.GetValue<string>());
        await bezoek.Knop($"Neem over voor klantreis {reis[..8]}").ClickAsync();

        await bezoek.Zie("Intussen gewijzigd");
        await bezoek.Zie("U ziet hieronder hoe het nu staat.");
    }

    [Fact]
    public async Task Een_klantreis_laat_zien_wat_er_komt_en_waarom()
    {
        using var lezer = await omgeving.Als(Rol.Manager);
        var lijst = await lezer.Lees("/v1/klantreizen?fase=KickOff");
        var reis = lijst["klantreizen"]![0]!["klantreisId"]!.GetValue<string>();
        await using var bezoek = await omgeving.Bezoek("werkcoach-1", $"/app/klantreizen/{reis}");

        await bezoek.Zie("Wat er nu komt");
        await bezoek.Zie("Kick-off");
        await bezoek.Zie("Melding gedaan");
        await bezoek.Pagina.GetByText("Waarom op dit moment?").First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".tijdlijn details[open]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Een_naam_is_er_alleen_met_een_reden_en_staat_in_geen_adres()
    {
        await using var bezoek = await omgeving.Bezoek("consulent-1", "/app/klantreizen");
        var adressen = new List<string>();
        bezoek.Pagina.Request += (_, verzoek) => adressen.Add(verzoek.Url);
        await bezoek.Knop("Zoek een klant").ClickAsync();
        await bezoek.Pagina.GetByLabel("Naam").FillAsync("Verhoeven");
        await bezoek.Knop("Zoeken").ClickAsync();
        await bezoek.Zie("Dit is verplicht.");
        await bezoek.Pagina.GetByLabel("De klant neemt contact op").CheckAsync();
        await bezoek.Knop("Zoeken").ClickAsync();
        await bezoek.Zie("Tess Verhoeven");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));

        await bezoek.Pagina.Locator("dialog").GetByRole(AriaRole.Link, new() { Name = "Klantreis" }).ClickAsync();
        await bezoek.Knop("Bekijk de klant").ClickAsync();
        await bezoek.Pagina.GetByLabel("Anders").CheckAsync();
        await bezoek.Pagina.GetByLabel("Wat is de reden?").FillAsync("belt over haar afspraak");
        await bezoek.Knop("Bekijken").ClickAsync();

        await bezoek.Zie("tess.verhoeven@post.example");
        await bezoek.Knop("Wie keek mee?").ClickAsync();
        var inzage = bezoek.Pagina.GetByRole(AriaRole.Row).Filter(new() { HasText = "belt over haar afspraak" });
        await Assertions.Expect(inzage.First).ToContainTextAsync("Elske Haverkate");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        Assert.DoesNotContain(adressen, adres => adres.Contains("erhoeven", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_dossier_wordt_bijgehouden()
    {
        using var lezer = await omgeving.Als(Rol.Manager);
        var reis = (await lezer.Lees("/v1/klantreizen?fase=KickOff"))["klantreizen"]![0]!["klantreisId"]!.GetValue<string>();
        await using var bezoek = await omgeving.Bezoek("werkcoach-1", $"/app/klantreizen/{reis}");

        await bezoek.Knop("Dossier").ClickAsync();
        await bezoek.Zie("volledig");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        await bezoek.Knop("willen en kunnen").ClickAsync();
        await bezoek.Pagina.GetByRole(AriaRole.Group, new() { Name = "Wil de klant?" }).GetByLabel("Ja").CheckAsync();
        await bezoek.Pagina.GetByRole(AriaRole.Group, new() { Name = "Kan de klant?" }).GetByLabel("Nee").CheckAsync();
        await bezoek.Pagina.GetByLabel("Gesprek").CheckAsync();
        await bezoek.Knop("Bewaren").ClickAsync();

        await bezoek.Hoor("Willen en kunnen is bewaard.");
        await Assertions.Expect(bezoek.Pagina.Locator(".kwadrant__hier")).ToHaveTextAsync("Wil wel, kan niet");
    }

    [Fact]
    public async Task Een_traject_een_plan_met_een_document_en_een_klacht_komen_in_het_dossier()
    {
        using var lezer = await omgeving.Als(Rol.Manager);
        var reis = (await lezer.Lees("/v1/klantreizen?fase=KickOff"))["klantreizen"]![0]!["klantreisId"]!.GetValue<string>();
        await using (var bezoek = await omgeving.Bezoek("werkcoach-1", $"/app/klantreizen/{reis}", breedte: 320))
        {
            await bezoek.Knop("Dossier").ClickAsync();
            await bezoek.Knop("Traject beginnen").ClickAsync();
            await bezoek.Pagina.GetByLabel("Wat gaat de klant doen?").SelectOptionAsync("Taaltraining");
            await bezoek.Pagina.GetByLabel("Bij wie?").SelectOptionAsync("KonnecteD");
            await bezoek.Pagina.GetByRole(AriaRole.Group, new() { Name = "Wat is het doel?" }).GetByLabel("Taal").CheckAsync();
            Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
            await bezoek.Knop("Traject beginnen").Last.ClickAsync();
            await bezoek.Hoor("Het traject is begonnen.");
            await bezoek.Knop("Contact vastleggen over Taaltraining").ClickAsync();
            await bezoek.Pagina.GetByLabel("Op schema").CheckAsync();
            await bezoek.Knop("Contact vastleggen").Last.ClickAsync();
            await bezoek.Hoor("Het contact is vastgelegd.");

            await bezoek.Knop("plan van aanpak").ClickAsync();
            await bezoek.Pagina.GetByLabel("Doel").SelectOptionAsync("Opleiding");
            await bezoek.Knop("Bewaren").ClickAsync();
            await bezoek.Hoor("Plan van aanpak is bewaard.");
            await bezoek.Pagina.GetByLabel("Document toevoegen").SetInputFilesAsync(
                new FilePayload { Name = "Plan van Tess Verhoeven.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7 het plan"u8.ToArray() });
            await bezoek.Hoor("Het document is toegevoegd.");
            var bestand = await bezoek.Pagina.RunAndWaitForDownloadAsync(() => bezoek.Knop("Haal op document 1").ClickAsync());
            Assert.Equal("plan-van-aanpak-1.pdf", bestand.SuggestedFilename);
            Assert.Equal("%PDF-1.7 het plan", await File.ReadAllTextAsync(await bestand.PathAsync(), TestContext.Current.CancellationToken));

            await bezoek.Knop("Klacht indienen").ClickAsync();
            await bezoek.Pagina.GetByLabel("Doorlooptijd").CheckAsync();
            await bezoek.Pagina.GetByLabel("Wat zegt de klant?").FillAsync("Het duurt lang.");
            await bezoek.Knop("Klacht indienen").Last.ClickAsync();
            await bezoek.Hoor("De klacht is ingediend.");
            Assert.Empty(bezoek.Fouten);
        }

        await using var manager = await omgeving.Bezoek("manager-dwt", $"/app/klantreizen/{reis}");
        await Assertions.Expect(manager.Knop("Dossier")).ToHaveCountAsync(0);
        var overDrieMaanden = (await omgeving.App()).Klok.GetUtcNow().AddDays(90).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await manager.Knop("Verdagen klacht 1").ClickAsync();
        await manager.Pagina.GetByLabel("De klant stemt ermee in").CheckAsync();
        await manager.Pagina.GetByLabel("Uiterlijk klaar op").FillAsync(overDrieMaanden);
        Assert.Empty(await Axe.Bevindingen(manager.Pagina));
        await manager.Knop("Verdagen").Last.ClickAsync();
        await manager.Hoor("De klacht is verdaagd.");
        await manager.Knop("Afhandelen klacht 1").ClickAsync();
        await manager.Pagina.GetByLabel("Opgelost").CheckAsync();
        await manager.Knop("Afhandelen").Last.ClickAsync();
        await manager.Hoor("De klacht is afgehandeld.");
        await Assertions.Expect(manager.Knop("Afhandelen klacht 1")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Wie_aan_de_balie_werkt_doet_een_melding_en_ziet_de_nieuwe_klantreis()
    {
        await using var bezoek = await omgeving.Bezoek("baliemedewerker-1", "/");
        await bezoek.Knop("Nieuwe melding").ClickAsync();
        await bezoek.Pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync("Proef Persoon");
        await bezoek.Pagina.GetByLabel("Geboortedatum").FillAsync("1990-01-01");
        await bezoek.Pagina.GetByLabel("E-mail", new() { Exact = true }).CheckAsync();
        await bezoek.Pagina.GetByLabel("E-mailadres").FillAsync("geen adres");
        await bezoek.Knop("Melding doen").ClickAsync();
        await bezoek.Zie("De aanvraag klopt niet");
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));

        await bezoek.Pagina.GetByLabel("E-mailadres").FillAsync("proef@post.example");
        await bezoek.Knop("Melding doen").ClickAsync();

        await bezoek.Hoor("De melding is gedaan.");
        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToContainTextAsync("Klantreis");
        await bezoek.Zie("Melding gedaan");
    }

    [Fact]
    public async Task Alles_gaat_met_het_toetsenbord()
    {
        var (reis, wie) = await omgeving.Gemeld();
        await using var bezoek = await omgeving.Bezoek(wie, "/");
        var toetsen = bezoek.Pagina.Keyboard;

        await toetsen.PressAsync("Tab");
        await Assertions.Expect(bezoek.Pagina.Locator(":focus")).ToHaveTextAsync("Naar de inhoud");
        await toetsen.PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.Locator("main")).ToBeFocusedAsync();

        var knop = bezoek.Knop($"Screening doen Screening voor klantreis {reis[..8]}");
        await Tab(bezoek, knop);
        await toetsen.PressAsync("Enter");
        await Assertions.Expect(bezoek.Kop("Screening").Last).ToBeFocusedAsync();
        await toetsen.PressAsync("Escape");
        await Assertions.Expect(knop).ToBeFocusedAsync();

        await Tab(bezoek, bezoek.Pagina.GetByRole(AriaRole.Link, new() { Name = $"Klantreis {reis[..8]}" }), "Shift+Tab");
        await toetsen.PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToBeFocusedAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToContainTextAsync(reis[..8]);
    }

    private static async Task Tab(Bezoek bezoek, ILocator naar, string toets = "Tab")
    {
        for (var keer = 0; keer < 200; keer++)
        {
            await bezoek.Pagina.Keyboard.PressAsync(toets);
            if (await naar.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail("The keyboard does not reach it.");
    }
}
