using System.Security.Cryptography;
using InzetOpMaat.Functions;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Local.Host;
using InzetOpMaat.Orchestrations;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local;

/// <summary>
/// The function app as it runs everywhere, in this process: with virtual time, the embedded engine, a local issuer and
/// a stand-in for Graph. Its <c>/lokaal</c> endpoints exist only here.
/// </summary>
public sealed class Lokaleapp : IAsyncDisposable
{
    private const string Publiek = "api://inzetopmaat";

    private readonly RunningApp _app;
    private readonly Uitgever _uitgever;
    private readonly Motor _motor;

    private Lokaleapp(RunningApp app, Motor motor, VirtualClock klok, GraphStandin graph, Uitgever uitgever, Uri adres)
    {
        _app = app;
        _motor = motor;
        _uitgever = uitgever;
        Klok = klok;
        Graph = graph;
        Adres = adres;
    }

    public Uri Adres { get; }

    public VirtualClock Klok { get; }

    public GraphStandin Graph { get; }

    public IServiceProvider Diensten => _app.Services;

    public DurableTaskClient Durable => _app.DurableClient;

    /// <summary>For what the client does not give: histories to keep, and to hold against the code.</summary>
    public DurableEngine Engine => _motor.Engine;

    /// <summary>Ends when the app does.</summary>
    public Task Klaar => _app.Finished;

    /// <exception cref="EmbeddedHostException">The app cannot start, such as when its port is taken.</exception>
    /// <exception cref="IOException">The port of the Graph stand-in is taken.</exception>
    public static async Task<Lokaleapp> Start(Lokaleopties opties, CancellationToken annulering = default)
    {
        Directory.CreateDirectory(opties.Map);
        var poort = opties.Poort == 0 ? Poorten.Vrij() : opties.Poort;
        var adres = new Uri($"http://localhost:{poort}");
        var klok = await VirtualClock.OpenAsync(
            new FileClockStore(Path.Combine(opties.Map, "klok.json")), opties.Klokstand, opties.Begin, cancellation: annulering);
        var graph = await GraphStandin.StartAsync(opties.Graphpoort, Path.Combine(opties.Map, "graph"), klok);
        var uitgever = Uitgever.Open(opties.Map, new Uri(adres, "lokaal").ToString(), Publiek);
        var motor = new Motor(
            opties.Enginestore, klok, new(Applicatie.Versie, opties.Zaad, opties.Pachtduur));
        try
        {
            var app = await EmbeddedHost.StartAsync(typeof(Applicatie).Assembly, new EmbeddedHostOptions
            {
                Urls = [$"http://127.0.0.1:{poort}"],
                Settings = Instellingen(opties, adres, graph),
                Durable = motor,
                Clock = klok,
                ConfigureServices = diensten => Registreer(diensten, opties, klok),
                ConfigureLogging = opties.Logboek,
                MapEndpoints = eindpunten =>
                {
                    eindpunten.MapKlok(klok);
                    eindpunten.MapHistorie(motor);
                    eindpunten.MapAanmelding(uitgever);
                    eindpunten.MapAanmeldscherm(uitgever);
                },
                BeginWork = klok.BeginWork,
            });
            return new(app, motor, klok, graph, uitgever, adres);
        }
        catch
        {
            await motor.DisposeAsync();
            await graph.DisposeAsync();
            await klok.DisposeAsync();
            throw;
        }
    }

    /// <summary>A bearer token of somebody with several roles, or none.</summary>
    public string Token(IReadOnlyList<Rol> rollen, string medewerkerId) => _uitgever.Token(rollen, medewerkerId, TimeSpan.FromHours(1));

    /// <summary>A bearer token as the local issuer gives it.</summary>
    public string Token(Rol rol, string? medewerkerId = null) =>
        _uitgever.Token(rol, medewerkerId ?? $"{rol}-1".ToLowerInvariant(), TimeSpan.FromHours(1));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Graph.DisposeAsync();
        await Klok.DisposeAsync();
    }

    private static void Registreer(IServiceCollection diensten, Lokaleopties opties, VirtualClock klok)
    {
        opties.Diensten?.Invoke(diensten);
        var eigenRijen = diensten.LastOrDefault(d => d.ServiceType == typeof(IRijen));
        if (eigenRijen is null)
        {
            diensten.AddSingleton<TabelRijen>();
        }
        else
        {
            diensten.Remove(eigenRijen);
        }

        if (opties.Zaad is { } zaad)
        {
            diensten.AddSingleton<NieuwId>(Ids.UitZaad(zaad));
        }

        diensten.AddSingleton<IKlok>(new LokaleKlok(klok));
        diensten.AddSingleton(bron => new Momentenwacher(
            (IRijen?)eigenRijen?.ImplementationInstance ?? bron.GetRequiredService<TabelRijen>(), bron.GetRequiredService<IBeleidsbron>, klok));
        diensten.AddSingleton<IRijen>(bron => bron.GetRequiredService<Momentenwacher>());
        diensten.AddHostedService(bron => bron.GetRequiredService<Momentenwacher>());
    }

    private static Dictionary<string, string?> Instellingen(Lokaleopties opties, Uri adres, GraphStandin graph)
    {
        var instellingen = new Dictionary<string, string?>
        {
            ["Opslag:Verbinding"] = opties.Verbinding,
            ["Graph:BasisUrl"] = graph.BasisUrl.ToString(),
            ["Graph:Aanmelding"] = "Geen",
            ["Graph:Postbus"] = "inzetopmaat@gemeente.example",
            ["Aanmelding:Uitgever"] = new Uri(adres, "lokaal").ToString(),
            ["Aanmelding:Publiek"] = Publiek,
            ["Aanmelding:HttpToegestaan"] = "true",
            ["Schermen:Client"] = "inzetopmaat-schermen",
            ["Schermen:Bereik"] = "openid profile",
            ["Schermen:Klok"] = "/lokaal/klok",
            ["Vegerschema"] = "0 */5 * * * *",
            ["Links:BasisUrl"] = adres.ToString(),
            ["Links:Sleutel"] = Linksleutel(opties.Map),
        };
        foreach (var (naam, waarde) in opties.Instellingen)
        {
            instellingen[naam] = waarde;
        }

        return instellingen;
    }

    /// <summary>Links that were sent must still work after a restart.</summary>
    private static string Linksleutel(string map)
    {
        var bestand = Path.Combine(map, "links.key");
        if (!File.Exists(bestand))
        {
            File.WriteAllText(bestand, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        return File.ReadAllText(bestand);
    }
}
