using System.Diagnostics;
using System.Globalization;
using InzetOpMaat.Crashhost;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Reliability.Tests;

/// <summary>
/// The engine on the Tables store, in a process that gets kill -9 at random instants and at every named point of a commit,
/// in recovery too. INZETOPMAAT_ZAAD chooses another seed; INZETOPMAAT_ALLES=1 the full form.
/// </summary>
public sealed class CrashTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    // A wave is one test, and none may take so long that a watching runner takes it for hung.
    private const int WavesInFull = 20;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1";
    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("INZETOPMAAT_ZAAD") ?? "1", CultureInfo.InvariantCulture);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>In full 500 journeys, 200 kills at random instants and 160 deaths at named points.</summary>
    public static TheoryData<int> Waves => [.. Enumerable.Range(1, IsFull ? WavesInFull : 1)];

    [Theory]
    [MemberData(nameof(Waves))]
    public async Task Journeys_end_as_if_nothing_happened_however_often_their_host_is_killed(int wave)
    {
        var (journeys, kills, timesEachPoint) = IsFull ? (25, 10, 1) : (8, 6, 1);
        Tell($"seed {Seed}, wave {wave} of {Waves.Count}; INZETOPMAAT_ZAAD={Seed} repeats it");
        var began = Stopwatch.GetTimestamp();
        var random = new Random(HashCode(wave));
        var folder = Directory.CreateTempSubdirectory("crash-").FullName;
        var orders = new Orders(
            await azurite.ConnectionStringAsync(), AzuriteFixture.UniqueName(), folder, journeys, Life: 0,
            MaxCachedInstances: wave % 2 == 0 ? journeys / 5 : 2 * journeys, Death: null);
        var store = await TablesEngineStore.OpenAsync(orders.Connection, orders.Store, cancellation: Cancel);

        using var lives = new Wave(store, orders, Cancel);
        await lives.DieAsync(Death.Draw(random, journeys, kills, timesEachPoint), random);
        await lives.EndAsync();
        var (runs, effects) = await new Verdict(store, lives.Orders, Cancel).GiveAsync();

        Tell($"{lives.Orders.Journeys} journeys, {lives.KillsAtRandomInstants} kills at random instants and {lives.DeathsAtPoints} deaths at named "
            + $"points, of all these {lives.DeathsInRecovery} in recovery; {effects} effects by {runs} runs of activities; "
            + $"{Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Not the runtime's, which differs from run to run.</summary>
    private static int HashCode(int wave) => unchecked((Seed * 1_000_003) + wave);

    private static void Tell(string line)
    {
        TestContext.Current.TestOutputHelper!.WriteLine(line);
        TestContext.Current.SendDiagnosticMessage(line);
    }
}
