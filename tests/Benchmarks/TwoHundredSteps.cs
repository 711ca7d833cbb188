using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;

namespace InzetOpMaat.Benchmarks;

/// <summary>An instance of 200 steps that stays in memory, against one that replays its history at each step.</summary>
internal sealed class TwoHundredSteps : IBenchmark
{
    private const int Instances = 100;
    private const double Aim = 10;

    public string Name => "200-steps";

    public async Task<IReadOnlyList<Line>> RunAsync(Extent extent)
    {
        var count = extent.Of(Instances);
        var kept = await MeasureAsync(extent, count, new());
        var replayed = await MeasureAsync(extent, count, new() { MaxCachedInstances = 0 });
        Spread Wall(IReadOnlyList<Cost> costs) => Spread.Wall(costs, took => took.TotalMilliseconds / count);
        Spread Processor(IReadOnlyList<Cost> costs) => Spread.Processor(costs, took => took.TotalMilliseconds / count);
        var ratio = Ratio.Of(Wall(replayed).Median / Wall(kept).Median, Processor(replayed).Median / Processor(kept).Median);
        return
        [
            new("An instance of 200 steps, replayed at each step", "ms", Wall(replayed), Processor(replayed)),
            new(
                "An instance of 200 steps, kept in memory", "ms", Wall(kept), Processor(kept), ratio,
                $"at least {Aim} x faster than replayed", ratio.Wall >= Aim),
        ];
    }

    private static void Register(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<string?, int>("Steps", async (context, _) =>
        {
            var last = new Outcome(0, context.CurrentUtcDateTime, context.InstanceId, "begun");
            for (var step = 0; step < 200; step++)
            {
                last = await context.CallActivityAsync<Outcome>("Do", last);
            }

            return last.Step;
        })
        .AddActivityFunc<Outcome, Outcome>("Do", (_, last) => last with { Step = last.Step + 1, Result = "done" });

    private static Task<IReadOnlyList<Cost>> MeasureAsync(Extent extent, int count, EngineOptions options)
        => Cost.RepeatAsync(extent, async () =>
        {
            await using var host = await BenchmarkHost.StartAsync(Register, options: options);
            return await Cost.OfAsync(() => host.CompleteManyAsync("Steps", count, inFlight: 1));
        });

    /// <summary>What our own steps pass on: a few closed values and an id.</summary>
    private sealed record Outcome(int Step, DateTime At, string Id, string Result);
}
