using System.Diagnostics;

namespace InzetOpMaat.Benchmarks;

/// <summary>
/// What a piece of work took: on the clock, and of the processors by this process. The second hardly depends on what
/// else the machine does; the first does.
/// </summary>
internal readonly record struct Cost(TimeSpan Wall, TimeSpan Processor)
{
    internal static async Task<Cost> OfAsync(Func<Task> work)
    {
        // What earlier work left behind is no cost of this.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var began = Stopwatch.GetTimestamp();
        await work();
        var wall = Stopwatch.GetElapsedTime(began);
        process.Refresh();
        return new(wall, process.TotalProcessorTime - processor);
    }

    /// <summary>Runs the work until the code is compiled as it stays, and then as often as asked.</summary>
    internal static async Task<IReadOnlyList<Cost>> RepeatAsync(Extent extent, Func<Task<Cost>> measure)
    {
        var began = Stopwatch.GetTimestamp();
        do
        {
            await measure();
        }
        while (Stopwatch.GetElapsedTime(began) < extent.WarmUp);

        var costs = new List<Cost>();
        for (var run = 0; run < extent.Runs; run++)
        {
            costs.Add(await measure());
        }

        return costs;
    }
}
