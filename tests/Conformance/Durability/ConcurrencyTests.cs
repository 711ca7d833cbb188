using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

public class ConcurrencyTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(2_000)]
    public async Task Hundreds_of_journeys_at_once_all_arrive_whatever_fits_in_memory(int cached)
    {
        var effects = new ConcurrentDictionary<string, int>();
        await using var host = await EmbeddedTestHost.StartAsync(
            tasks => Journey.Register(tasks, effects), new() { MaxCachedInstances = cached });
        var ids = Enumerable.Range(0, 200).Select(i => $"journey-{i}").ToList();
        await Task.WhenAll(ids.Select(id =>
            host.Client.ScheduleNewOrchestrationInstanceAsync("Journey", "0|", new StartOrchestrationOptions(id))));
        await host.AdvanceAsync(TimeSpan.FromDays(2));

        foreach (var id in ids)
        {
            var journey = (await host.Client.GetInstanceAsync(id, getInputsAndOutputs: true))!;
            Assert.Equal(OrchestrationRuntimeStatus.Completed, journey.RuntimeStatus);
            Assert.Equal("0:a b child bell|1:a b child bell", journey.ReadOutputAs<string>());
        }

        Assert.Equal(200, effects["1:b"]);
        Assert.Equal(400, effects["child"]);
    }
}
