using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

/// <summary>A host that stood still for so long that another took its store, and does not know it when it goes on.</summary>
public class TablesLeaseTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Frozen_host_that_believes_in_its_lease_can_publish_neither_a_step_nor_a_start()
    {
        var connection = await azurite.ConnectionStringAsync();
        var name = AzuriteFixture.UniqueName();
        var frozen = await TablesEngineStore.OpenAsync(connection, name, new Standing(TimeSpan.Zero), Cancel);
        var old = await frozen.AcquireLeaseAsync("bevroren", Duration, Cancel);
        var tag = await frozen.CommitAsync(new StepCommit { Head = Head("i", old) }, Cancel);
        var next = await TablesEngineStore.OpenAsync(connection, name, new Standing(2 * Duration), Cancel);

        var taken = await next.AcquireLeaseAsync("opvolger", Duration, Cancel);
        var found = (await next.ReadHeadAsync("i", Cancel))!;
        var fenced = await next.CommitAsync(
            new StepCommit { Head = found.Head with { Epoch = taken.Epoch }, ExpectedETag = found.ETag }, Cancel);

        await Assert.ThrowsAsync<StaleEpochException>(
            () => frozen.CommitAsync(new StepCommit { Head = Head("i", old) with { Step = 2 }, ExpectedETag = tag }, Cancel));
        await Assert.ThrowsAsync<StaleEpochException>(() => frozen.CommitAsync(new StepCommit { Head = Head("j", old) }, Cancel));
        await Assert.ThrowsAsync<HeadConflictException>(() => frozen.DeleteAsync(new StoredHead(Head("i", old), tag), Cancel));
        Assert.True(taken.TakenOver);
        Assert.Equal(fenced, (await next.ReadHeadAsync("i", Cancel))!.ETag);
        Assert.Null(await next.ReadHeadAsync("j", Cancel));
    }

    private static InstanceHead Head(string id, EngineLease lease)
        => new() { InstanceId = id, ExecutionId = "e", Name = "Wacht", Step = 1, Epoch = lease.Epoch };

    /// <summary>A clock that stands still.</summary>
    private sealed class Standing(TimeSpan later) : TimeProvider
    {
        private static readonly DateTimeOffset Moment = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Moment + later;
    }
}
