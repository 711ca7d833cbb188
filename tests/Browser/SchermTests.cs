namespace InzetOpMaat.Browser.Tests;

/// <summary>What holds for every screen, for whoever looks, in light and dark, wide and narrow.</summary>
public sealed class SchermTests(Omgeving omgeving)
{
    private static readonly (string Wie, string Pad, string Kop)[] Schermen =
    [
        ("manager-io", "/", "Overzicht"),
        ("manager-io", "/app/werkvoorraad", "Werkvoorraad"),
        ("manager-io", "/app/klantreizen", "Klantreizen"),
        ("manager-io", "/app/klantreizen/{reis}", "Klantreis"),
        ("manager-io", "/app/rapportage", "Rapportage"),
        ("manager-io", "/app/beleid", "Beleid"),
        ("manager-io", "/app/klok", "Klok"),
        ("consulent-1", "/", "Werkvoorraad"),
        ("consulent-1", "/app/klantreizen/{reis}", "Klantreis"),
        ("intaker-1", "/", "Werkvoorraad"),
        ("poortwachter-1", "/app/klantreizen", "Klantreizen"),
        ("poortwachter-1", "/app/bestaat-niet", "Dit scherm is er niet"),
        ("baliemedewerker-1", "/", "Werkvoorraad"),
        ("beheerder-1", "/app/klantreizen/{reis}", "Klantreis"),
    ];

    private static readonly bool[] LichtEnDonker = [false, true];

    // What is left of a window of 1280.
    private const int OpTweehonderdProcent = 640;

    private static readonly int[] Breedten = [1280, OpTweehonderdProcent, 320];

    public static TheoryData<string, string, string> Alle => [.. Schermen];

    [Theory]
    [MemberData(nameof(Alle))]
    public async Task Een_scherm_is_toegankelijk_past_en_verspringt_niet(string wie, string pad, string kop)
    {
        var adres = pad.Replace("{reis}", await Reis(), StringComparison.Ordinal);
        await using var bezoek = await omgeving.Bezoek(wie, adres);
        foreach (var breedte in Breedten)
        {
            await bezoek.Kijk(adres, breedte);

            await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToContainTextAsync(kop);
            Assert.StartsWith(kop == "Dit scherm is er niet" ? "Niet gevonden" : kop, await bezoek.Pagina.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await bezoek.Verschoven());
            await KlapOpen(bezoek);
            Assert.Equal(breedte, await bezoek.Pagina.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            foreach (var donker in breedte == OpTweehonderdProcent ? [] : LichtEnDonker)
            {
                await bezoek.Donker(donker);
                Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
            }
        }

        Assert.Empty(bezoek.Fouten);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_formulier_is_toegankelijk_ook_met_fouten(bool donker)
    {
        var (reis, wie) = await omgeving.Gemeld();
        await using var bezoek = await omgeving.Bezoek(wie, $"/app/klantreizen/{reis}", donker, 320);

        await bezoek.Knop("Screening doen").ClickAsync();
        await bezoek.Knop("Screening vastleggen").ClickAsync();
        await bezoek.Zie("De aanvraag klopt niet");

        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
        Assert.Empty(bezoek.Fouten);
    }

    [Fact]
    public async Task De_bladzijde_waarop_men_aanmeldt_is_toegankelijk()
    {
        await using var bezoek = await omgeving.Bezoek("consulent-1", "/");
        await bezoek.Knop("Afmelden").ClickAsync();
        await bezoek.Knop("Aanmelden").WaitForAsync();
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));

        await bezoek.Knop("Aanmelden").ClickAsync();
        await bezoek.Kop("Wie bent u?").WaitForAsync();
        Assert.Empty(await Axe.Bevindingen(bezoek.Pagina));
    }

    private static async Task KlapOpen(Bezoek bezoek)
    {
        await bezoek.Pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await bezoek.Stil();
    }

    /// <summary>One that is well under way.</summary>
    private async Task<string> Reis()
    {
        using var lezer = await omgeving.Als(Domain.Rol.Manager);
        var lijst = await lezer.Lees("/v1/klantreizen?aantal=100");
        return lijst["klantreizen"]!.AsArray()
            .OrderByDescending(reis => reis!["fase"]!.GetValue<string>() is "KickOff" or "Begeleiding")
            .First()!["klantreisId"]!.GetValue<string>();
    }
}
