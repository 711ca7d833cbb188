using System.Collections.Concurrent;
using InzetOpMaat.Domain;
using InzetOpMaat.Functions;
using InzetOpMaat.Orchestrations;
using Microsoft.Extensions.Options;

namespace InzetOpMaat.Local.Tests;

/// <summary>The adapters with the real client, over HTTP, against a stand-in with a folder of its own.</summary>
public abstract class GraphTest : IAsyncLifetime
{
    protected const string Intaker = "intaker-1@demo.example";

    protected const string Klant = "klant@post.example";

    protected const string Postbus = "afspraken@demo.example";

    protected static readonly DateTimeOffset Nu = new(2027, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly string _map = Path.Combine(Path.GetTempPath(), $"graph-{Guid.NewGuid():N}");

    protected static CancellationToken Annulering => TestContext.Current.CancellationToken;

    protected GraphStandin Graph { get; private set; } = null!;

    private protected GraphAgenda Agenda { get; private set; } = null!;

    private protected GraphTakenlijst Takenlijst { get; private set; } = null!;

    private protected GraphPost Post { get; private set; } = null!;

    /// <summary>What the adapters asked of Graph: the method, and the path behind the mailbox.</summary>
    protected ConcurrentQueue<string> Gevraagd { get; } = new();

    protected string Journaal => Path.Combine(_map, "graph.jsonl");

    public async ValueTask InitializeAsync() => await Start();

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        Directory.Delete(_map, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected async Task Herstart(Action? tussendoor = null)
    {
        await Graph.DisposeAsync();
        tussendoor?.Invoke();
        await Start();
    }

    protected static Agendaitem Item(string sleutel = "afspraak-1", params string[] deelnemers) => new(
        Intaker,
        sleutel,
        "Gesprek bij de gemeente",
        "U heeft een gesprek.\nVerzetten kan: https://afspraak.example/l/abc?x=1.",
        "Stadhuis, balie 3",
        Dag(1, 9),
        deelnemers.Length > 0 ? deelnemers : [Klant],
        VerbergDeelnemers: false);

    protected static Tijdvak Dag(int dag, int uur) => new(Nu.Date.AddDays(dag).AddHours(uur).Utc(), Nu.Date.AddDays(dag).AddHours(uur + 1).Utc());

    protected IEnumerable<string> Post_aan(string adres, Uitnodigingsoort soort = Uitnodigingsoort.Uitnodiging) =>
        Graph.Uitnodigingen().Where(u => u.Aan == adres && u.Soort == soort).Select(u => u.Sleutel);

    private async Task Start()
    {
        Graph = await GraphStandin.StartAsync(0, _map, new VasteKlok(Nu));
        var opties = new GraphOpties { BasisUrl = Graph.BasisUrl, Aanmelding = Graphaanmelding.Geen, Postbus = Postbus };
        var client = GraphRegistratie.Client(opties, new Meelezer(Gevraagd));
        Agenda = new GraphAgenda(client);
        Takenlijst = new GraphTakenlijst(client, Options.Create(opties));
        Post = new GraphPost(client, Options.Create(opties));
    }

    private sealed class Meelezer(ConcurrentQueue<string> gevraagd) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            gevraagd.Enqueue($"{request.Method} {string.Concat(request.RequestUri!.Segments.Skip(4))}");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class VasteKlok(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}

internal static class Datums
{
    public static DateTimeOffset Utc(this DateTime moment) => new(moment, TimeSpan.Zero);
}
