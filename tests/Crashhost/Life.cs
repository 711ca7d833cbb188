using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Crashhost;

/// <summary>One life of the host: it takes the store up where the former one left it, and goes on until all journeys have ended.</summary>
internal static class Life
{
    private static readonly DateTimeOffset Beginning = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);

    public static async Task LiveAsync(Orders orders, Stream output)
    {
        var signals = new Signals(output, orders.Death);
        var store = await TablesEngineStore.OpenAsync(orders.Connection, orders.Store, new Later(TimeSpan.FromHours(orders.Life)));
        store.Observer = (_, point) => signals.Pass(point);
        var outside = Effects.Outside(orders.Connection, orders.Store);
        await outside.CreateIfNotExistsAsync();
        using var effects = new Effects(outside, Effects.LogFile(orders.Folder), orders.Life);
        await using var clock = await VirtualClock.OpenAsync(
            new FileClockStore(Path.Combine(orders.Folder, "clock.json")), ClockMode.Skip, Beginning);

        DurableTaskClient? client = null;
        var registry = new DurableTaskRegistry();
        registry.AddOrchestratorFunc<Stage, string[]>(Journey.Name, Journey.WalkAsync);
        registry.AddOrchestratorFunc<int, string[]>(Journey.SideName, Journey.SideAsync);
        registry.AddActivityFunc<string, string>(Journey.Do, (context, key) => effects.DoAsync(context.InstanceId, key!));
        registry.AddActivityFunc<Question, string>(Journey.Ask, async (context, question) =>
        {
            var outcome = await effects.DoAsync(context.InstanceId, question!.Key);
            await client!.RaiseEventAsync(question.InstanceId, question.EventName, "yes");
            return outcome;
        });

        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var engine = new DurableEngine(
            registry, services, store, clock, new EngineOptions { MaxCachedInstances = orders.MaxCachedInstances });
        client = engine.Client;
        await engine.StartAsync();
        signals.TellRecovered();
        await Task.WhenAll(Enumerable.Range(0, orders.Journeys).Select(number => EndAsync(client, Journey.Id(number))));
        await clock.WhenQuietAsync();
        signals.TellDone();
    }

    private static async Task EndAsync(DurableTaskClient client, string id)
    {
        if (await client.GetInstanceAsync(id) is null)
        {
            await client.ScheduleNewOrchestrationInstanceAsync(Journey.Name, new StartOrchestrationOptions(id));
        }

        var end = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
        if (end.RuntimeStatus != OrchestrationRuntimeStatus.Completed)
        {
            throw new InvalidOperationException($"{id} is {end.RuntimeStatus}: {end.FailureDetails}");
        }
    }

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }
}
