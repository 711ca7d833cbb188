using Azure.Data.Tables;
using Azure.Storage.Blobs;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Tests;

/// <summary>Somebody or something damaged a row in the storage account: that instance stops and says why, the host goes on.</summary>
public class TablesDamageTests(AzuriteFixture azurite)
{
    private const string Damaged = "beschadigd~1";
    private const string Large = "grote-tekst";

    private readonly string name = AzuriteFixture.UniqueName();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Kinds => new()
    {
        { "history row with other text", "cannot be read" },
        { "history row gone", "is missing" },
        { "history blob gone", "is missing" },
        { "head with other text", "cannot be read" },
        { "message with other text", "cannot be read" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Damaged_row_stops_its_own_instance_clearly_and_no_other(string kind, string reason)
    {
        await using (var host = await StartAsync())
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Wacht", Large, new StartOrchestrationOptions(Damaged), Cancel);
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Wacht", "kort", new StartOrchestrationOptions("heel"), Cancel);
            await host.SettleAsync(Cancel);
        }

        await DamageAsync(kind);
        await using var next = await StartAsync();
        await next.Client.RaiseEventAsync(Damaged, "Verder", "ja", Cancel);
        await next.Client.RaiseEventAsync("heel", "Verder", "ja", Cancel);
        await next.SettleAsync(Cancel);

        var damaged = (await next.Client.GetInstanceAsync(Damaged, Cancel))!;
        Assert.Equal(OrchestrationRuntimeStatus.Failed, damaged.RuntimeStatus);
        Assert.Contains(reason, damaged.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await next.Client.GetInstanceAsync("heel", Cancel))!.RuntimeStatus);

        await next.Client.TerminateInstanceAsync(Damaged, Cancel);
        await next.SettleAsync(Cancel);
        Assert.Equal(1, (await next.Client.PurgeInstanceAsync(Damaged, Cancel)).PurgedInstanceCount);
    }

    private async Task<TablesHost> StartAsync()
    {
        var store = await TablesEngineStore.OpenAsync(await azurite.ConnectionStringAsync(), name, cancellation: Cancel);
        return await TablesHost.StartAsync(
            store,
            tasks => tasks
                .AddOrchestratorFunc<string, string>("Wacht", async (context, soort) =>
                {
                    await context.CallActivityAsync<string>("Haal", soort);
                    return await context.WaitForExternalEvent<string>("Verder");
                })
                .AddActivityFunc<string, string>("Haal", (_, soort) => soort == Large ? new string('x', 500_000) : soort!),
            Cancel);
    }

    private async Task DamageAsync(string kind)
    {
        var connection = await azurite.ConnectionStringAsync();
        var table = new TableClient(connection, name);
        var rows = await table.QueryAsync<TableEntity>(cancellationToken: Cancel)
            .Where(row => row.RowKey.StartsWith("beschadigd", StringComparison.Ordinal)).ToListAsync(Cancel);
        var step = rows.First(row => row.RowKey.Contains("|step|", StringComparison.Ordinal));
        var head = rows.Single(row => row.RowKey.EndsWith("|head", StringComparison.Ordinal));
        switch (kind)
        {
            case "history row gone":
                await table.DeleteEntityAsync(step.PartitionKey, step.RowKey, cancellationToken: Cancel);
                break;
            case "history blob gone":
                var blobs = new BlobContainerClient(connection, name.ToLowerInvariant());
                await foreach (var blob in blobs.GetBlobsAsync(prefix: step.PartitionKey, cancellationToken: Cancel))
                {
                    await blobs.DeleteBlobAsync(blob.Name, cancellationToken: Cancel);
                }

                break;
            case "message with other text":
                var message = new TableEntity(head.PartitionKey, $"{head.PartitionKey}|message|{(1L << 40) + 1_000_000:D19}")
                {
                    ["Kind"] = "message",
                    ["Text00"] = "geen json",
                };
                await table.AddEntityAsync(message, Cancel);
                break;
            default:
                var row = kind.StartsWith("head", StringComparison.Ordinal) ? head : step;
                row["Text00"] = "geen json";
                await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Cancel);
                break;
        }
    }
}
