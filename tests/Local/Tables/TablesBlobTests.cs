using Azure.Data.Tables;
using Azure.Storage.Blobs;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Tests;

/// <summary>A text that a row does not hold is in a blob for as long as its row is there, and not longer.</summary>
public class TablesBlobTests(AzuriteFixture azurite)
{
    private static readonly string Large = new('x', 500_000);

    private readonly string name = AzuriteFixture.UniqueName();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Purged_instance_leaves_no_row_and_no_blob()
    {
        await using var host = await StartAsync();
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", Large, new StartOrchestrationOptions("i"), Cancel);
        await host.SettleAsync(Cancel);
        Assert.NotEmpty(await BlobsAsync());

        Assert.Equal(1, (await host.Client.PurgeInstanceAsync("i", Cancel)).PurgedInstanceCount);

        Assert.Equal([], await BlobsAsync());
        Assert.Equal([], await RowsAsync());
    }

    [Fact]
    public async Task Purge_that_broke_off_before_the_head_can_be_done_again()
    {
        await using var host = await StartAsync();
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", Large, new StartOrchestrationOptions("i"), Cancel);
        await host.SettleAsync(Cancel);
        var table = new TableClient(await azurite.ConnectionStringAsync(), name);
        foreach (var row in (await RowsAsync()).Where(row => !row.EndsWith("|head", StringComparison.Ordinal)))
        {
            await table.DeleteEntityAsync("i", row, cancellationToken: Cancel);
        }

        Assert.Equal(1, (await host.Client.PurgeInstanceAsync("i", Cancel)).PurgedInstanceCount);

        Assert.Equal([], await BlobsAsync());
        Assert.Null(await host.Client.GetInstanceAsync("i", Cancel));
    }

    [Fact]
    public async Task Message_that_was_taken_and_generation_that_ended_leave_no_blob()
    {
        await using var host = await StartAsync();
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Rondes", 0, new StartOrchestrationOptions("i"), Cancel);
        await host.SettleAsync(Cancel);

        await host.Client.RaiseEventAsync("i", "Groot", Large, Cancel);
        await host.SettleAsync(Cancel);
        Assert.Single(await BlobsAsync());
        await host.Client.RaiseEventAsync("i", "Klein", "x", Cancel);
        await host.SettleAsync(Cancel);

        Assert.Equal([], await BlobsAsync());
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await host.Client.GetInstanceAsync("i", Cancel))!.RuntimeStatus);
    }

    private async Task<TablesHost> StartAsync()
    {
        var store = await TablesEngineStore.OpenAsync(await azurite.ConnectionStringAsync(), name, cancellation: Cancel);
        return await TablesHost.StartAsync(
            store,
            tasks => tasks
                .AddOrchestratorFunc<string, string>("Echo", (_, text) => Task.FromResult(text!))
                .AddOrchestratorFunc<int>("Rondes", async (context, ronde) =>
                {
                    await context.WaitForExternalEvent<string>("Groot");
                    await context.WaitForExternalEvent<string>("Klein");
                    context.ContinueAsNew(ronde + 1);
                }),
            Cancel);
    }

    private async Task<List<string>> BlobsAsync() => await new BlobContainerClient(await azurite.ConnectionStringAsync(), name.ToLowerInvariant())
        .GetBlobsAsync(cancellationToken: Cancel).Select(blob => blob.Name).ToListAsync(Cancel);

    private async Task<List<string>> RowsAsync() => await new TableClient(await azurite.ConnectionStringAsync(), name)
        .QueryAsync<TableEntity>(cancellationToken: Cancel)
        .Where(row => row.PartitionKey == "i").Select(row => row.RowKey).ToListAsync(Cancel);
}
