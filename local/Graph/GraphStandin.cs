using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local;

/// <summary>
/// A web server that answers as Microsoft Graph does, for the part that we use, with a durable store of its own: what it
/// confirmed survives the death of its process. It knows no rule of ours; it only shows our key on an item.
/// </summary>
public sealed class GraphStandin : IAsyncDisposable
{
    private const string JournalName = "graph.jsonl";

    private readonly GraphStore _store;
    private readonly Mailboxes _mailboxes;
    private readonly Calendar _calendar;
    private readonly GraphFaults _faults;
    private readonly WebApplication _app;

    private GraphStandin(int port, string folder, TimeProvider clock, IReadOnlyCollection<string>? mailboxes)
    {
        _store = new GraphStore(Path.Combine(folder, JournalName));
        _mailboxes = new Mailboxes(_store, mailboxes);
        _calendar = new Calendar(_store, _mailboxes, clock);
        _faults = new GraphFaults(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Clear();
        _app.Urls.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        _app.Use(next => context => context.Request.Path.StartsWithSegments("/standin", StringComparison.Ordinal)
            ? Answer(context, next, clock)
            : _faults.Invoke(context, c => Answer(c, next, clock)));
        _app.UseRouting();
        GraphEndpoints.Map(_app, _calendar, new Mail(_store, _mailboxes, clock), new Todo(_store, _mailboxes, clock));
        OverviewEndpoints.Map(_app, this);
    }

    /// <summary>Where the server listens, without a path.</summary>
    public Uri Url => new(_app.Urls.First());

    /// <summary>What <c>Graph__BasisUrl</c> must be.</summary>
    public Uri BasisUrl => new(Url, "v1.0");

    /// <param name="port">0 for any free port.</param>
    /// <param name="folder">Where the journal is; one stand-in at a time.</param>
    /// <param name="clock">The clock for when things were sent: the virtual one.</param>
    /// <param name="mailboxes">The only mailboxes that exist; null for any.</param>
    /// <exception cref="IOException">The port or the folder is in use.</exception>
    public static async Task<GraphStandin> StartAsync(
        int port, string folder, TimeProvider clock, IReadOnlyCollection<string>? mailboxes = null)
    {
        var standin = new GraphStandin(port, folder, clock, mailboxes);
        try
        {
            await standin._app.StartAsync();
            return standin;
        }
        catch
        {
            await standin.DisposeAsync();
            throw;
        }
    }

    /// <summary>Every mail that an attendee got about a calendar item, in the order of sending.</summary>
    public IReadOnlyList<Uitnodiging> Uitnodigingen() => Records<Uitnodiging>(Sets.Invitations);

    public IReadOnlyList<VerstuurdBericht> Berichten() => Records<VerstuurdBericht>(Sets.Sent);

    public IReadOnlyList<GespiegeldeTaak> Taken() => _store.Read(s => s.AllIn(Sets.TasksPrefix).Select(Task).ToList());

    public IReadOnlyList<Agendaregel> Agenda(string mailbox) => _store.Read(s => s.All(Sets.Events(mailbox)).Select(Entry).ToList());

    /// <summary>Puts a busy block in a calendar; the same block twice is one.</summary>
    public void Bezet(string mailbox, Bezetting block) => _calendar.Block(mailbox, block);

    public void Storing(GraphStoring fault) => _faults.Add(fault);

    public void GeenStoringen() => _faults.Clear();

    /// <summary>The mailbox is gone from now on.</summary>
    public void PostbusWeg(string mailbox) => _mailboxes.Remove(mailbox);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _store.Dispose();
    }

    private static async Task Answer(HttpContext context, RequestDelegate next, TimeProvider clock)
    {
        try
        {
            await next(context);
        }
        catch (GraphProblem problem)
        {
            await problem.Write(context, clock.GetUtcNow());
        }
    }

    private static GespiegeldeTaak Task((string Set, JsonObject Document) task)
    {
        var path = task.Set.Split('/');
        var link = (task.Document["linkedResources"] as JsonArray)?.FirstOrDefault();
        return new(
            path[1],
            path[2],
            (string?)link?["externalId"],
            (string?)task.Document["title"] ?? "",
            ((string?)task.Document["dueDateTime"]?["dateTime"] ?? "").Split('T')[0],
            (string?)task.Document["status"] == "completed");
    }

    private static Agendaregel Entry(JsonObject item) => new(
        (string)item["id"]!,
        CalendarEvent.OurKey(item),
        (string?)item["subject"] ?? "",
        (string?)item["body"]?["content"] ?? "",
        (string?)item["location"]?["displayName"] ?? "",
        GraphTime.Read(item["start"]),
        GraphTime.Read(item["end"]),
        [.. CalendarEvent.Addresses(item)]);

    private List<T> Records<T>(string set) => _store.Read(s => s.All(set).Select(d => d.Deserialize<T>(GraphJson.Options)!).ToList());
}
