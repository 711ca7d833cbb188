using System.Diagnostics;
using Microsoft.DurableTask;

namespace InzetOpMaat.Benchmarks;

/// <summary>What a durable timer costs, from start to end of its instance, with and without 100,000 others that wait.</summary>
internal sealed class PendingTimers : IBenchmark
{
    private const int Pending = 100_000;
    private const int Timers = 10_000;
    private const double Aim = 1.1;

    public string Name => "pending-timers";

    public async Task<IReadOnlyList<Line>> RunAsync(Extent extent)
    {
        await using var empty = await BenchmarkHost.StartAsync(Register);
        await using var full = await BenchmarkHost.StartAsync(Register);
        for (var number = 0; number < extent.Of(Pending); number++)
        {
            await full.Client.ScheduleNewOrchestrationInstanceAsync("Wait", TimeSpan.FromDays(3_650));
        }

        await full.Clock.WhenQuietAsync();
        var count = extent.Of(Timers);
        var alone = new List<Cost>();
        var among = new List<Cost>();
        for (var run = 0; run <= extent.Runs; run++)
        {
            var (without, with) = (await MeasureAsync(empty, count), await MeasureAsync(full, count));
            if (run > 0)
            {
                alone.Add(without);
                among.Add(with);
            }
        }

        Spread Wall(IReadOnlyList<Cost> costs) => Spread.Wall(costs, took => took.TotalMicroseconds);
        Spread Processor(IReadOnlyList<Cost> costs) => Spread.Processor(costs, took => took.TotalMicroseconds);
        var ratio = Ratio.Of(Wall(among).Median / Wall(alone).Median, Processor(among).Median / Processor(alone).Median);
        return
        [
            new("A timer with no other pending (median of each run)", "us", Wall(alone), Processor(alone)),
            new(
                $"A timer with {extent.Of(Pending):N0} others pending (median of each run)", "us", Wall(among), Processor(among), ratio,
                $"within the noise: at most {Aim} x", ratio.Wall <= Aim),
        ];
    }

    internal static void Register(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<TimeSpan, bool>("Wait", async (context, delay) =>
        {
            await context.CreateTimer(delay, CancellationToken.None);
            return true;
        });

    /// <summary>
    /// By the clock: the median of the single timers, which what else runs and the garbage collector hardly touch. By
    /// processor time: all of them, the garbage collector too, divided by their number.
    /// </summary>
    private static async Task<Cost> MeasureAsync(BenchmarkHost host, int count)
    {
        var each = new double[count];
        var all = await Cost.OfAsync(async () =>
        {
            for (var number = 0; number < count; number++)
            {
                var began = Stopwatch.GetTimestamp();
                await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", TimeSpan.FromSeconds(1));
                await host.Clock.AdvanceToNextDueAsync();
                each[number] = Stopwatch.GetElapsedTime(began).TotalMicroseconds;
            }
        });
        return new(TimeSpan.FromMicroseconds(Spread.Of(each).Median), all.Processor / count);
    }
}
