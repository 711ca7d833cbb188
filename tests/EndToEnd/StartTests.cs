using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using InzetOpMaat.Gereedschap;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>./run starts, stops and comes back, and says in one line why it cannot.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("run-").FullName;
    private readonly string _poort = Vrij();
    private readonly string _graphpoort = Vrij();

    [Fact]
    public async Task SIGTERM_ends_everything_and_the_state_is_there_at_the_next_start()
    {
        string eerst;
        using (var run = Start())
        {
            await run.TotKlaar();
            eerst = await Meld();
            var kinderen = run.Nakomelingen();
            Assert.True(kinderen.Count >= 2);

            run.Stuur("TERM");

            Assert.Equal(0, await run.Einde());
            Assert.DoesNotContain(kinderen, Programma.Leeft);
            Assert.Empty(run.Fouten);
        }

        using var weer = Start();
        await weer.TotKlaar();
        Assert.Contains(eerst, await Klantreizen(), StringComparison.Ordinal);
        weer.Stuur("TERM");
        await weer.Einde();
    }

    [Fact]
    public async Task A_killed_program_leaves_no_process_behind()
    {
        using var run = Start();
        await run.TotKlaar();
        var kinderen = run.Nakomelingen();

        run.Stuur("KILL");

        await Programma.Tot(() => !kinderen.Any(Programma.Leeft));
    }

    [Fact]
    public async Task A_second_run_on_the_same_data_gives_one_line()
    {
        using var run = Start();
        await run.TotKlaar();

        using var tweede = Programma.Start(null, "--map", _map, "--poort", Vrij(), "--graphpoort", Vrij());

        await EenRegel(tweede, "in use by another ./run");
        run.Stuur("TERM");
        Assert.Equal(0, await run.Einde());
    }

    [Fact]
    public async Task A_port_that_is_taken_gives_one_line()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var poort = ((IPEndPoint)bezet.LocalEndpoint).Port;

        using var run = Programma.Start(null, "--map", _map, "--poort", poort.ToString(CultureInfo.InvariantCulture), "--graphpoort", _graphpoort);

        await EenRegel(run, $"Port {poort} is taken");
    }

    [Fact]
    public async Task A_broken_setting_gives_one_line()
    {
        var omgeving = new Dictionary<string, string> { ["Medewerkers__Bestand"] = "nergens.json" };

        using var run = Programma.Start(omgeving, "--map", _map, "--poort", _poort, "--graphpoort", _graphpoort);

        await EenRegel(run, "Medewerkers__Bestand");
    }

    [Theory]
    [InlineData("--poort", "--poort needs a value")]
    [InlineData("--verder", "Unknown argument '--verder'")]
    public async Task An_argument_that_is_not_understood_gives_one_line(string argument, string regel)
    {
        using var run = Programma.Start(null, argument);

        await EenRegel(run, regel);
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private static async Task EenRegel(Programma run, string tekst)
    {
        Assert.Equal(1, await run.Einde());
        await Programma.Tot(() => run.Fouten.Count > 0);
        Assert.Contains(tekst, Assert.Single(run.Fouten), StringComparison.Ordinal);
    }

    private static string Vrij() => Poorten.Vrij().ToString(CultureInfo.InvariantCulture);

    private Programma Start() => Programma.Start(null, "--map", _map, "--poort", _poort, "--graphpoort", _graphpoort);

    private async Task<string> Meld()
    {
        using var http = await Klant();
        http.DefaultRequestHeaders.Add("Idempotency-Key", "proef");
        using var antwoord = await http.PostAsJsonAsync(
            "/v1/meldingen",
            new
            {
                kanaal = "Balie",
                persoon = new { naam = "Proef Persoon", geboortedatum = "1990-01-01", email = "proef@post.example", contactkanaal = "Email" },
            },
            TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        return antwoord.Headers.Location!.ToString();
    }

    private async Task<string> Klantreizen()
    {
        using var http = await Klant();
        return await http.GetStringAsync(new Uri("/v1/klantreizen", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private async Task<HttpClient> Klant()
    {
        var http = new HttpClient(new Contractwacht(new HttpClientHandler())) { BaseAddress = new Uri($"http://localhost:{_poort}") };
        var token = await http.GetStringAsync(
            new Uri("/lokaal/token?rol=baliemedewerker", UriKind.Relative), TestContext.Current.CancellationToken);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
