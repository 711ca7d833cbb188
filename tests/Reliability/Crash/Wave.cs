using InzetOpMaat.Crashhost;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Reliability.Tests;

/// <summary>Some journeys on a store of their own, and the host that dies on the way.</summary>
internal sealed class Wave(TablesEngineStore store, Orders orders, CancellationToken cancellation) : IDisposable
{
    // Few enough that every look after a crash stays cheap.
    private const int Looked = 4;

    private const int MoreJourneys = 5;

    private readonly Dictionary<string, (InstanceHead Head, IReadOnlyList<HistoryEvent> History)> seen = [];
    private CrashhostProcess spare = CrashhostProcess.Start();
    private int lives;

    /// <summary>With as many journeys as it took to have work for every life.</summary>
    public Orders Orders { get; private set; } = orders;

    public int KillsAtRandomInstants { get; private set; }

    public int DeathsAtPoints { get; private set; }

    public int DeathsInRecovery { get; private set; }

    /// <summary>Lets the host die each death in turn, and looks each time whether what was published is still there.</summary>
    public async Task DieAsync(IReadOnlyList<Death> deaths, Random random)
    {
        foreach (var death in deaths)
        {
            var end = await LiveAsync(death);
            while (end.IsDone)
            {
                // The kill came too late: there was not enough to do, on a machine where this process waited for its turn.
                Orders = Orders with { Journeys = Orders.Journeys + MoreJourneys };
                end = await LiveAsync(death);
            }

            KillsAtRandomInstants += death.Point is null ? 1 : 0;
            DeathsAtPoints += death.Point is null ? 0 : 1;
            DeathsInRecovery += end.WasRecovered ? 0 : 1;
            for (var look = 0; look < Looked; look++)
            {
                await LookAsync(Journey.Id(random.Next(Orders.Journeys)));
            }
        }
    }

    /// <summary>The last life: nobody kills it.</summary>
    public async Task EndAsync() => Assert.True((await LiveAsync(null)).IsDone, "The last life of the host was killed by somebody else.");

    public void Dispose() => spare.Dispose();

    private async Task<LifeEnd> LiveAsync(Death? death)
    {
        using var host = spare;
        spare = CrashhostProcess.Start();
        return await host.LiveAsync(Orders with { Life = lives++ }, death, cancellation);
    }

    /// <summary>No step that was published is gone or changed.</summary>
    private async Task LookAsync(string id)
    {
        if (await ReadAsync(id) is not { } now)
        {
            Assert.False(seen.ContainsKey(id), $"{id} is gone.");
            return;
        }

        if (seen.TryGetValue(id, out var before))
        {
            Assert.Equal(before.Head.ExecutionId, now.Head.ExecutionId);
            Assert.True(now.Head.Step >= before.Head.Step, $"{id} went back from step {before.Head.Step} to {now.Head.Step}.");
            Assert.True(now.Head.Generation >= before.Head.Generation, $"{id} went back to generation {now.Head.Generation}.");
            if (now.Head.Generation == before.Head.Generation)
            {
                Assert.Equal(before.History, now.History.Take(before.History.Count));
            }
        }

        seen[id] = now;
    }

    /// <summary>Reads again when the last request of the dead host was still being handled meanwhile.</summary>
    private async Task<(InstanceHead Head, IReadOnlyList<HistoryEvent> History)?> ReadAsync(string id)
    {
        while (await store.ReadHeadAsync(id, cancellation) is { } stored)
        {
            try
            {
                return (stored.Head, await store.ReadHistoryAsync(stored.Head, cancellation));
            }
            catch (InvalidDataException)
            {
                var again = await store.ReadHeadAsync(id, cancellation);
                Assert.True(again?.ETag != stored.ETag, $"The history of {id} cannot be read.");
            }
        }

        return null;
    }
}
