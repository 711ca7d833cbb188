using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace InzetOpMaat.Functions;

/// <summary>
/// Tasks in Microsoft To Do. An item of which the place is known is asked for by its id. Any other is looked for among what
/// is not completed: a filter on the linked resource, which holds its key, is not documented.
/// </summary>
public sealed class GraphTakenlijst(GraphServiceClient graph, IOptions<GraphOpties> opties) : ITakenlijst
{
    private const int PerPagina = 100;

    /// <summary>
    /// Graph docs "List tasks" says that some query parameters are supported, not which. This one the "permissions reference" gave
    /// for the predecessor of To Do, and users of To Do ask the same. Were it ignored or refused, the item is found all the same.
    /// </summary>
    private const string Open = "status ne 'completed'";

    /// <summary>To Do has no key that it checks, so one process looks and makes one at a time for each colleague.</summary>
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _sloten = new(StringComparer.OrdinalIgnoreCase);

    public async Task<Itemplek?> Zet(
        string agenda, string taakId, string titel, DateOnly uiterlijk, bool afgerond, Itemplek? plek, CancellationToken annulering = default)
    {
        var gewenst = Todovorm.Maak(titel, uiterlijk, afgerond);
        if (plek is not null && await Lees(agenda, plek, annulering) is { } bekend)
        {
            await Pas(agenda, plek, bekend, gewenst, annulering);
            return plek;
        }

        var slot = _sloten.GetOrAdd(agenda, _ => new SemaphoreSlim(1, 1));
        await slot.WaitAsync(annulering);
        try
        {
            return await ZoekOfMaak(agenda, taakId, gewenst, annulering);
        }
        finally
        {
            slot.Release();
        }
    }

    /// <summary>Null when it is not there any more: deleted, moved to another list, or in a mailbox that this colleague had before.</summary>
    private async Task<TodoTask?> Lees(string agenda, Itemplek plek, CancellationToken annulering)
    {
        try
        {
            return await graph.Users[agenda].Todo.Lists[plek.Lijst].Tasks[plek.Item].GetAsync(cancellationToken: annulering);
        }
        catch (GraphFoutException fout) when (fout.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
        {
            return null;
        }
    }

    /// <summary>
    /// Mostly nothing is different. A write would reach every device of the colleague, also of whoever had it before, and undo
    /// that he or she began with it.
    /// </summary>
    private async Task Pas(string agenda, Itemplek plek, TodoTask bestaand, TodoTask gewenst, CancellationToken annulering)
    {
        if (!bestaand.IsAls(gewenst))
        {
            await graph.Users[agenda].Todo.Lists[plek.Lijst].Tasks[plek.Item].PatchAsync(gewenst, cancellationToken: annulering);
        }
    }

    private async Task<Itemplek?> ZoekOfMaak(string agenda, string taakId, TodoTask gewenst, CancellationToken annulering)
    {
        // Two hosts may each have made a list on the same moment: then both are searched and the first one is used.
        var lijsten = await Lijsten(agenda, annulering);
        foreach (var lijst in lijsten)
        {
            if (await Zoek(agenda, lijst, taakId, annulering) is { } bestaand)
            {
                var plek = new Itemplek(lijst, bestaand.Id!);
                await Pas(agenda, plek, bestaand, gewenst, annulering);
                return plek;
            }
        }

        if (gewenst.IsAfgerond())
        {
            return null;
        }

        var doel = lijsten.Count > 0 ? lijsten[0] : await MaakLijst(agenda, annulering);
        var nieuw = await graph.Users[agenda].Todo.Lists[doel].Tasks.PostAsync(gewenst.Met(taakId), cancellationToken: annulering);
        return new(doel, nieuw!.Id!);
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
        try
        {
            return await Zoek(agenda, lijst, taakId, Open, annulering);
        }
        catch (GraphFoutException fout) when (fout.Status == HttpStatusCode.BadRequest)
        {
            return await Zoek(agenda, lijst, taakId, null, annulering);
        }
    }

    private async Task<TodoTask?> Zoek(string agenda, string lijst, string taakId, string? welke, CancellationToken annulering)
    {
        var taken = graph.Users[agenda].Todo.Lists[lijst].Tasks;
        var pagina = await taken.GetAsync(
            vraag =>
            {
                vraag.QueryParameters.Filter = welke;
                vraag.QueryParameters.Expand = ["linkedResources"];
                vraag.QueryParameters.Top = PerPagina;
            },
            annulering);
        while (pagina is not null)
        {
            if ((pagina.Value ?? []).FirstOrDefault(t => t.HoortBij(taakId)) is { } taak)
            {
                return taak;
            }

            pagina = pagina.OdataNextLink is { } volgende
                ? await taken.WithUrl(volgende).GetAsync(cancellationToken: annulering)
                : null;
        }

        return null;
    }
}
