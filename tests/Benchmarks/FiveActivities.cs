using Microsoft.DurableTask;

namespace InzetOpMaat.Benchmarks;

/// <summary>
/// Five activities in sequence, 5,000 times, on the store in memory. The reference is what the real SDK's in-memory
/// test host reached on a machine with 2 cores with one instance in flight: 247 orchestrations a second.
/// </summary>
internal sealed class FiveActivities : IBenchmark
{
    private const int Instances = 5_000;
    private const double Reference = 247;
    private const double Aim = 20;

    public string Name => "five-activities";

    public async Task<IReadOnlyList<Line>> RunAsync(Extent extent)
        => [await RunAsync(extent, 1), await RunAsync(extent, 8), await RunAsync(extent, 64)];

    internal static void Register(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<string?, string>("FiveActivities", async (context, _) =>
        {
            var text = "";
            for (var step = 0; step < 5; step++)
            {
                text = await context.CallActivityAsync<string>("Append", text);
            }

            return text;
        })
        .AddActivityFunc<string, string>("Append", (_, text) => text + "x");

    private static async Task<Line> RunAsync(Extent extent, int inFlight)
    {
        var count = extent.Of(Instances);
        var costs = await Cost.RepeatAsync(extent, async () =>
        {
            await using var host = await BenchmarkHost.StartAsync(Register);
            return await Cost.OfAsync(() => host.CompleteManyAsync("FiveActivities", count, inFlight));
        });
        var wall = Spread.Wall(costs, took => count / took.TotalSeconds);
        var processor = Spread.Processor(costs, took => count / took.TotalSeconds);
        var ratio = Ratio.Of(wall.Median / Reference, processor.Median / Reference);
        return new(
            $"Five activities in sequence, {count:N0} times, {inFlight} in flight",
            "instances/s",
            wall,
            processor,
            ratio,
            $"at least {Aim} x {Reference}",
            ratio.Wall >= Aim);
    }
}
