using Azure.Data.Tables;
using InzetOpMaat.Local;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Benchmarks;

/// <summary>
/// Committed steps a second of the engine on Azurite, against the single-row writes a second that the same Azurite
/// takes from the same client, with as many under way, in turns with it.
/// </summary>
internal sealed class TablesSteps : IBenchmark
{
    private const int Instances = 200;
    private const int Rows = 1_500;
    private const int InFlight = 32;
    private const double Aim = 1.0 / 3;

    public string Name => "tables-steps";

    public async Task<IReadOnlyList<Line>> RunAsync(Extent extent)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"benchmark-{Guid.NewGuid():N}");
        try
        {
            await using var azurite = await AzuriteProcess.StartAsync(folder, AzuritePorts.Free);
            return await RunAsync(extent, azurite.ConnectionString);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Line>> RunAsync(Extent extent, string connection)
    {
        var steps = new List<double>();
        var writes = new List<double>();
        for (var run = 0; run <= extent.Runs; run++)
        {
            var (stepped, wrote) = (await StepsAsync(connection, extent.Of(Instances)), await WritesAsync(connection, extent.Of(Rows)));
            if (run > 0)
            {
                steps.Add(stepped);
                writes.Add(wrote);
            }
        }

        var ratio = Ratio.Of(Spread.Of(steps).Median / Spread.Of(writes).Median);
        return
        [
            new($"Single rows written to Azurite, {InFlight} in flight", "rows/s", Spread.Of(writes)),
            new(
                $"Steps committed to Azurite, {InFlight} instances of five activities in flight", "steps/s", Spread.Of(steps), null, ratio,
                "at least 1/3 of the rows", ratio.Wall >= Aim),
        ];
    }

    private static async Task<double> StepsAsync(string connection, int instances)
    {
        var store = await TablesEngineStore.OpenAsync(connection, NewName());
        var committed = 0;
        store.Observer = (_, point) => Interlocked.Add(ref committed, point == CommitPoint.Published ? 1 : 0);
        await using var host = await BenchmarkHost.StartAsync(FiveActivities.Register, store);
        var cost = await Cost.OfAsync(() => host.CompleteManyAsync("FiveActivities", instances, InFlight));
        return committed / cost.Wall.TotalSeconds;
    }

    private static async Task<double> WritesAsync(string connection, int rows)
    {
        var table = new TableClient(connection, NewName());
        await table.CreateAsync();
        var left = rows;
        var cost = await Cost.OfAsync(() => Task.WhenAll(Enumerable.Range(0, InFlight).Select(_ => Task.Run(async () =>
        {
            for (var number = Interlocked.Decrement(ref left); number >= 0; number = Interlocked.Decrement(ref left))
            {
                await table.UpsertEntityAsync(new TableEntity($"partition{number}", $"row{number}") { ["Text"] = new string('x', 500) });
            }
        }))));
        return rows / cost.Wall.TotalSeconds;
    }

    private static string NewName() => $"b{Guid.NewGuid():N}";
}
