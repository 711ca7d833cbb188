using System.Diagnostics;

namespace InzetOpMaat.Benchmarks;

/// <summary>The memory that 100,000 instances take that each wait for a timer, in the store in memory.</summary>
internal sealed class IdleInstances : IBenchmark
{
    private const int Instances = 100_000;
    private const double Aim = 1_024;

    public string Name => "idle-instances";

    public async Task<IReadOnlyList<Line>> RunAsync(Extent extent)
    {
        var count = extent.Of(Instances);
        await using var host = await BenchmarkHost.StartAsync(PendingTimers.Register);
        for (var number = 0; number < count; number++)
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", TimeSpan.FromDays(1 + (number % 28)));
        }

        await host.Clock.WhenQuietAsync();
        var managed = Mebibytes(GC.GetTotalMemory(forceFullCollection: true));
        using var process = Process.GetCurrentProcess();
        var working = Mebibytes(process.WorkingSet64);
        var peak = Mebibytes(process.PeakWorkingSet64);
        return
        [
            new($"{count:N0} idle instances, managed memory", "MiB", Once(managed)),
            new($"{count:N0} idle instances, the whole process (working set)", "MiB", Once(working), null, null, $"under {Aim:N0} MiB", working < Aim),
            new($"{count:N0} idle instances, its peak while they were started", "MiB", Once(peak), null, null, $"under {Aim:N0} MiB", peak < Aim),
        ];
    }

    private static Spread Once(double value) => new(value, value, value);

    private static double Mebibytes(long bytes) => bytes / 1024.0 / 1024.0;
}
