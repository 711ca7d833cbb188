using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;

namespace InzetOpMaat.Benchmarks;

/// <summary>A journey of two years with 200 steps, each a durable timer and an activity, while the clock skips by itself.</summary>
internal sealed class TwoYears : IBenchmark
{
    private const int Steps = 200;
    private const double Aim = 50;

    public string Name => "two-years";

    public async Task<IReadOnlyList<Line>> RunAsync(Extent extent)
    {
        var costs = await Cost.RepeatAsync(extent, async () =>
        {
            await using var host = await BenchmarkHost.StartAsync(Register);
            await host.Clock.SetModeAsync(ClockMode.Skip);
            await host.CompleteAsync("Journey");
            var journeys = extent.Of(10);
            var cost = await Cost.OfAsync(() => host.CompleteManyAsync("Journey", journeys, inFlight: 1));
            return new(cost.Wall / journeys, cost.Processor / journeys);
        });
        var wall = Spread.Wall(costs, took => took.TotalMilliseconds);
        return
        [
            new(
                $"Two years in {Steps} steps of a timer and an activity", "ms", wall,
                Spread.Processor(costs, took => took.TotalMilliseconds), null, $"under {Aim} ms", wall.Median < Aim),
        ];
    }

    private static void Register(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<string?, int>("Journey", async (context, _) =>
        {
            var sum = 0;
            for (var step = 0; step < Steps; step++)
            {
                await context.CreateTimer(TimeSpan.FromDays(730.0 / Steps), CancellationToken.None);
                sum = await context.CallActivityAsync<int>("Add", sum);
            }

            return sum;
        })
        .AddActivityFunc<int, int>("Add", (_, sum) => sum + 1);
}
