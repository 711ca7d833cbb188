using System.Collections.Concurrent;
using System.Text.Json;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;

namespace InzetOpMaat.Conformance.Tests;

public class SeedTests
{
    [Fact]
    public async Task One_seed_gives_the_same_histories()
        => Assert.Equal(await HistoriesAsync(42), await HistoriesAsync(42));

    [Fact]
    public async Task Another_seed_gives_other_ids()
        => Assert.NotEqual(await HistoriesAsync(42), await HistoriesAsync(43));

    private static async Task<string> HistoriesAsync(int seed)
    {
        var store = new MemoryEngineStore();
        await using var host = await EmbeddedTestHost.StartAsync(
            tasks =>
            {
                Journey.Register(tasks, new ConcurrentDictionary<string, int>());
                tasks.AddOrchestratorFunc("Fan", context => Task.WhenAll(
                    Enumerable.Range(0, 20).Select(i => context.CallActivityAsync("Do", $"x{i}"))));
            },
            new() { Seed = seed },
            store);
        for (var i = 0; i < 5; i++)
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Journey", "0|");
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Fan");
        }

        await host.AdvanceAsync(TimeSpan.FromDays(2));
        var text = new List<string>();
        foreach (var stored in (await store.QueryAsync(new(), 100, null, default)).Heads)
        {
            text.Add(JsonSerializer.Serialize(stored.Head));
            text.Add(JsonSerializer.Serialize(await store.ReadHistoryAsync(stored.Head, default)));
        }

        Assert.True(text.Count >= 20);
        return string.Join('\n', text);
    }
}
