namespace InzetOpMaat.Browser.Tests;

/// <summary>One person at one window.</summary>
internal sealed class Bezoek : IAsyncDisposable
{
    // What moved that nobody asked for (web.dev/cls), of the document that is open now.
    private const string Meetlat = """
        window.verschoven = 0;
        new PerformanceObserver((lijst) => {
          for (const stuk of lijst.getEntries()) { if (!stuk.hadRecentInput) window.verschoven += stuk.value; }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    private const int Hoogte = 900;

    private readonly IBrowserContext _venster;
    private readonly List<string> _fouten = [];

    private Bezoek(IBrowserContext venster, IPage pagina)
    {
        _venster = venster;
        Pagina = pagina;
        pagina.PageError += (_, fout) => _fouten.Add(fout);
        pagina.Console += (_, regel) =>
        {
            // That something is not there is an answer of the API, not a mistake of the screen.
            if (regel.Type == "error" && !regel.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                _fouten.Add(regel.Text);
            }
        };
    }

    public IPage Pagina { get; }

    /// <summary>What the browser complained of: scripts that broke, what the Content-Security-Policy refused.</summary>
    public IReadOnlyList<string> Fouten => _fouten;

    public static async Task<Bezoek> Begin(IBrowser browser, Uri app, string wie, string pad, bool donker, int breedte)
    {
        var venster = await browser.NewContextAsync(new()
        {
            BaseURL = app.ToString(),
            ColorScheme = donker ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "nl-NL",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = breedte, Height = Hoogte },
        });
        await venster.AddInitScriptAsync(Meetlat);
        var bezoek = new Bezoek(venster, await venster.NewPageAsync());
        await bezoek.Pagina.GotoAsync(pad);
        await bezoek.MeldAan(wie);
        return bezoek;
    }

    public async Task MeldAan(string wie)
    {
        await Pagina.GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }).ClickAsync();
        await Pagina.Locator($"button[value='{wie}']").ClickAsync();
        await Stil();
    }

    /// <summary>Opens a screen anew, as it is at this width.</summary>
    public async Task Kijk(string pad, int breedte)
    {
        await Pagina.SetViewportSizeAsync(breedte, Hoogte);
        await Pagina.GotoAsync(pad);
        await Stil();
    }

    public Task Donker(bool donker) => Pagina.EmulateMediaAsync(new() { ColorScheme = donker ? ColorScheme.Dark : ColorScheme.Light });

    /// <summary>Until what the screen asked for is there.</summary>
    public async Task Stil()
    {
        await Pagina.Locator("header.kop").WaitForAsync();
        await Pagina.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(Pagina.Locator(".wachten")).ToHaveCountAsync(0);
    }

    public ILocator Knop(string naam) => Pagina.GetByRole(AriaRole.Button, new() { Name = naam });

    public ILocator Kop(string naam) => Pagina.GetByRole(AriaRole.Heading, new() { Name = naam });

    public Task Zie(string tekst) => Assertions.Expect(Pagina.GetByText(tekst).First).ToBeVisibleAsync();

    /// <summary>What is said aloud after something was done.</summary>
    public Task Hoor(string tekst) => Assertions.Expect(Pagina.Locator(".roep")).ToContainTextAsync(tekst);

    public Task<double> Verschoven() => Pagina.EvaluateAsync<double>("window.verschoven");

    public async ValueTask DisposeAsync() => await _venster.DisposeAsync();
}
