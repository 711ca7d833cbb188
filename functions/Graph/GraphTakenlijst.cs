using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using TaskStatus = Microsoft.Graph.Models.TaskStatus;

namespace InzetOpMaat.Functions;

/// <summary>
/// Tasks in Microsoft To Do. The task's id stands in a linked resource; a filter on it is not documented, so the list is
/// read with its linked resources (Graph docs "linkedResource resource type", "todoTaskList: list tasks").
/// </summary>
public sealed class GraphTakenlijst(GraphServiceClient graph, IOptions<GraphOpties> opties) : ITakenlijst
{
    private const string Toepassing = "InzetOpMaat";

    private const int PerPagina = 100;

    /// <summary>To Do has no key that it checks, so one process looks and makes one at a time for each colleague.</summary>
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _sloten = new(StringComparer.OrdinalIgnoreCase);

    public async Task Zet(
        string agenda, string taakId, string titel, DateOnly uiterlijk, bool afgerond, CancellationToken annulering = default)
    {
        var slot = _sloten.GetOrAdd(agenda, _ => new SemaphoreSlim(1, 1));
        await slot.WaitAsync(annulering);
        try
        {
            await ZetEen(agenda, taakId, Gewenst(titel, uiterlijk, afgerond), annulering);
        }
        finally
        {
            slot.Release();
        }
    }

    private static TodoTask Gewenst(string titel, DateOnly uiterlijk, bool afgerond) => new()
    {
        Title = titel,
        Status = afgerond ? TaskStatus.Completed : TaskStatus.NotStarted,
        DueDateTime = new DateTimeTimeZone
        {
            DateTime = uiterlijk.ToString("yyyy-MM-dd'T00:00:00.0000000'", CultureInfo.InvariantCulture),
            TimeZone = "UTC",
        },
    };

    private async Task ZetEen(string agenda, string taakId, TodoTask gewenst, CancellationToken annulering)
    {
        // Two hosts may each have made a list on the same moment: then both are searched and the first one is used.
        var lijsten = await Lijsten(agenda, annulering);
        foreach (var lijst in lijsten)
        {
            if (await Zoek(agenda, lijst, taakId, annulering) is { } bestaand)
            {
                if (!Gelijk(bestaand, gewenst))
                {
                    await graph.Users[agenda].Todo.Lists[lijst].Tasks[bestaand.Id].PatchAsync(gewenst, cancellationToken: annulering);
                }

                return;
            }
        }

        gewenst.LinkedResources = [new() { ApplicationName = Toepassing, DisplayName = gewenst.Title, ExternalId = taakId }];
        var doel = lijsten.Count > 0 ? lijsten[0] : await MaakLijst(agenda, annulering);
        await graph.Users[agenda].Todo.Lists[doel].Tasks.PostAsync(gewenst, cancellationToken: annulering);
    }

    private async Task<List<string>> Lijsten(string agenda, CancellationToken annulering)
    {
        var gevonden = new List<string>();
        var pagina = await graph.Users[agenda].Todo.Lists.GetAsync(cancellationToken: annulering);
        while (pagina is not null)
        {
            gevonden.AddRange((pagina.Value ?? []).Where(l => l.DisplayName == opties.Value.Takenlijst).Select(l => l.Id!));
            pagina = pagina.OdataNextLink is { } volgende
                ? await graph.Users[agenda].Todo.Lists.WithUrl(volgende).GetAsync(cancellationToken: annulering)
                : null;
        }

        gevonden.Sort(StringComparer.Ordinal);
        return gevonden;
    }

    private async Task<string> MaakLijst(string agenda, CancellationToken annulering)
    {
        var lijst = await graph.Users[agenda].Todo.Lists.PostAsync(
            new TodoTaskList { DisplayName = opties.Value.Takenlijst }, cancellationToken: annulering);
        return lijst!.Id!;
    }

    private async Task<TodoTask?> Zoek(string agenda, string lijst, string taakId, CancellationToken annulering)
    {
        var taken = graph.Users[agenda].Todo.Lists[lijst].Tasks;
        var pagina = await taken.GetAsync(
            vraag =>
            {
                vraag.QueryParameters.Expand = ["linkedResources"];
                vraag.QueryParameters.Top = PerPagina;
            },
            annulering);
        while (pagina is not null)
        {
            if ((pagina.Value ?? []).FirstOrDefault(t => HoortBij(t, taakId)) is { } taak)
            {
                return taak;
            }

            pagina = pagina.OdataNextLink is { } volgende
                ? await taken.WithUrl(volgende).GetAsync(cancellationToken: annulering)
                : null;
        }

        return null;
    }

    private static bool HoortBij(TodoTask taak, string taakId) =>
        (taak.LinkedResources ?? []).Any(l => l.ApplicationName == Toepassing && l.ExternalId == taakId);

    private static bool Gelijk(TodoTask bestaand, TodoTask gewenst) =>
        bestaand.Title == gewenst.Title
        && (bestaand.Status == TaskStatus.Completed) == (gewenst.Status == TaskStatus.Completed)
        && bestaand.DueDateTime?.DateTime?[..10] == gewenst.DueDateTime!.DateTime![..10];
}
