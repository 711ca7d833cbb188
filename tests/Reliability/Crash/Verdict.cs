using Azure.Data.Tables;
using InzetOpMaat.Crashhost;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;

namespace InzetOpMaat.Reliability.Tests;

/// <summary>What must hold of a wave's journeys when all is over.</summary>
internal sealed class Verdict(TablesEngineStore store, Orders orders, CancellationToken cancellation)
{
    private static readonly Dictionary<HistoryEventKind, HistoryEventKind> Settles = new()
    {
        [HistoryEventKind.TaskCompleted] = HistoryEventKind.TaskScheduled,
        [HistoryEventKind.SubOrchestrationCompleted] = HistoryEventKind.SubOrchestrationCreated,
        [HistoryEventKind.TimerFired] = HistoryEventKind.TimerCreated,
    };

    private IReadOnlyList<string> Journeys { get; } = [.. Enumerable.Range(0, orders.Journeys).Select(Journey.Id)];

    /// <returns>How often activities were run, for how many effects.</returns>
    public async Task<(int Runs, int Effects)> GiveAsync()
    {
        var keys = Journeys.SelectMany(Journey.Keys).ToHashSet();
        var outcomes = await OutcomesAsync();
        var runs = await File.ReadAllLinesAsync(Effects.LogFile(orders.Folder), cancellation);
        Assert.Equal(keys.Order(), outcomes.Keys.Order());
        Assert.Equal(keys.Order(), runs.Distinct().Order());

        foreach (var id in Journeys)
        {
            var head = await EndedAsync(id);
            Assert.Equal(Journey.Keys(id).Select(key => outcomes[key]), Output(head));
            await CheckHistoryAsync(head, [Journey.Sign(head.Generation)], [Journey.Answer(head.Generation)]);
            await CheckNothingIsLeftAsync(head);
            foreach (var generation in Enumerable.Range(0, Journey.Generations))
            {
                await CheckHistoryAsync(await EndedAsync(Journey.SideId(id, generation)), [], []);
            }
        }

        return (runs.Length, keys.Count);
    }

    private static string[] Output(InstanceHead head) => JsonDataConverter.Default.Deserialize<string[]>(head.Output)!;

    /// <summary>A second copy of an event that a sub-orchestration sent would have gone along to the next generation.</summary>
    private async Task CheckNothingIsLeftAsync(InstanceHead head)
    {
        var former = Enumerable.Range(0, head.Generation).Select(Journey.Sign).ToHashSet();
        Assert.DoesNotContain(
            await store.ReadHistoryAsync(head, cancellation),
            row => row.Kind == HistoryEventKind.EventRaised && former.Contains(row.Name!));
    }

    private async Task<Dictionary<string, string>> OutcomesAsync() =>
        await Effects.Outside(orders.Connection, orders.Store).QueryAsync<TableEntity>(cancellationToken: cancellation)
            .ToDictionaryAsync(row => row.RowKey, Effects.Outcome, cancellationToken: cancellation);

    private async Task<InstanceHead> EndedAsync(string id)
    {
        var head = (await store.ReadHeadAsync(id, cancellation))?.Head;
        Assert.True(
            head is { Status: OrchestrationRuntimeStatus.Completed, IsAtRest: true },
            $"{id} is not completed but {head?.Status}: {head?.Failure?.ErrorMessage}");
        return head!;
    }

    /// <summary>Without a gap, which reading it checks too; nothing twice; all that was begun is settled.</summary>
    private async Task CheckHistoryAsync(InstanceHead head, string[] once, string[] atLeastOnce)
    {
        var history = await store.ReadHistoryAsync(head, cancellation);
        var settled = history.Where(row => Settles.ContainsKey(row.Kind)).Select(row => (Settles[row.Kind], row.TaskId)).ToList();
        var begun = history.Where(row => Settles.ContainsValue(row.Kind)).Select(row => (row.Kind, row.TaskId)).ToList();
        Assert.Equal(settled.Distinct(), settled);
        Assert.Equal(begun.Distinct(), begun);
        Assert.Subset(begun.ToHashSet(), settled.ToHashSet());
        Assert.All(begun.Except(settled), open => Assert.Equal(HistoryEventKind.TimerCreated, open.Item1));
        Assert.Single(history, row => row.Kind == HistoryEventKind.ExecutionStarted);
        Assert.Equal(HistoryEventKind.ExecutionCompleted, history[^1].Kind);
        Assert.Single(history, row => row.Kind == HistoryEventKind.ExecutionCompleted);
        Assert.Equal(history.Select(row => row.Step).Order(), history.Select(row => row.Step));
        Assert.Equal(history.Select(row => row.Timestamp).Order(), history.Select(row => row.Timestamp));

        var events = history.Where(row => row.Kind == HistoryEventKind.EventRaised).Select(row => row.Name!).ToList();
        Assert.All(once, name => Assert.Single(events, name));
        Assert.All(atLeastOnce, name => Assert.Contains(name, events));
        Assert.DoesNotContain(history, row => row.Kind is HistoryEventKind.TaskFailed or HistoryEventKind.SubOrchestrationFailed);
    }
}
