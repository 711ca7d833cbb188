using InzetOpMaat.Domain;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Browser.Tests;

/// <summary>The whole app with people halfway in it, and a browser; started by the first test that asks.</summary>
public sealed class Omgeving : IAsyncDisposable
{
    // After so many days there are tasks, appointments of this week and klantreizen in several phases.
    private const int Dagen = 9;

    private readonly AzuriteFixture _azurite = new();
    private readonly Lazy<Task<Stand>> _stand;

    public Omgeving()
    {
        _stand = new(() => Start(_azurite));
    }

    public async Task<Lokaleapp> App() => (await _stand.Value).App;

    /// <summary>Somebody at a window of this size, signed in by the local issuer, on a screen.</summary>
    internal async Task<Bezoek> Bezoek(string wie, string pad, bool donker = false, int breedte = 1280)
    {
        var stand = await _stand.Value;
        return await Tests.Bezoek.Begin(stand.Browser, stand.App.Adres, wie, pad, donker, breedte);
    }

    /// <summary>A client of the API with the token of a role.</summary>
    internal async Task<Apiklant> Als(Rol rol, string? medewerker = null)
    {
        var app = await App();
        return new(app.Adres, app.Token(rol, medewerker));
    }

    /// <summary>A new klantreis, and the poortwachter who got its screening as a task.</summary>
    internal async Task<(string Reis, string Wie)> Gemeld()
    {
        using var balie = await Als(Rol.Baliemedewerker);
        var reis = await balie.Meld();
        await (await App()).Klok.WhenQuietAsync(TestContext.Current.CancellationToken);
        using var lezer = await Als(Rol.Manager);
        return (reis, (await lezer.Lees($"/v1/klantreizen/{reis}"))["openTaken"]![0]!["medewerkerId"]!.GetValue<string>());
    }

    public async ValueTask DisposeAsync()
    {
        if (_stand.IsValueCreated)
        {
            var stand = await _stand.Value;
            await stand.Browser.DisposeAsync();
            stand.Playwright.Dispose();
            await stand.App.DisposeAsync();
            Directory.Delete(stand.Map, recursive: true);
        }

        await _azurite.DisposeAsync();
    }

    private static async Task<Stand> Start(AzuriteFixture azurite)
    {
        var map = Directory.CreateTempSubdirectory("schermen-").FullName;
        var document = Demodocument.Lees();
        var verbinding = await azurite.ConnectionStringAsync();
        var app = await Lokaleapp.Start(new()
        {
            Map = map,
            Verbinding = verbinding,
            Enginestore = await TablesEngineStore.OpenAsync(verbinding, AzuriteFixture.UniqueName()),
            Klokstand = ClockMode.Hold,
            Begin = document.Begin,
            Instellingen = new Dictionary<string, string?> { ["Opslag:Tabelvoorvoegsel"] = AzuriteFixture.UniqueName() },
        });
        using var klant = new Demoklant(app.Adres, app.Graph.Url, TimeSpan.Zero, verder: false, CancellationToken.None);
        await new Demo(document, klant, verbinding, _ => { }).Loop(Dagen);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox"],
        });
        return new(app, map, playwright, browser);
    }

    private static string Chromium() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing: install it (on Debian: apt-get install chromium), or name it in the variable CHROMIUM.");

    private sealed record Stand(Lokaleapp App, string Map, IPlaywright Playwright, IBrowser Browser);
}
