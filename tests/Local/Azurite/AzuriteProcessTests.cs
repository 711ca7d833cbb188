using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;

namespace InzetOpMaat.Local.Tests;

public sealed class AzuriteProcessTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"azurite-{Guid.NewGuid():N}");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_is_there_after_a_stop_and_a_start()
    {
        await using (var azurite = await AzuriteProcess.StartAsync(folder, AzuritePorts.Free, Cancel))
        {
            var table = new TableClient(azurite.ConnectionString, "Bewaard");
            await table.CreateAsync(Cancel);
            await table.AddEntityAsync(new TableEntity("p", "r") { ["Waarde"] = 7 }, Cancel);
        }

        await using var again = await AzuriteProcess.StartAsync(folder, AzuritePorts.Free, Cancel);
        var read = await new TableClient(again.ConnectionString, "Bewaard").GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel);

        Assert.Equal(7, read.Value.GetInt32("Waarde"));
    }

    [Fact]
    public async Task Disposing_ends_the_process()
    {
        var azurite = await AzuriteProcess.StartAsync(folder, AzuritePorts.Free, Cancel);
        using var process = Process.GetProcessById(azurite.ProcessId);

        await azurite.DisposeAsync();

        await process.WaitForExitAsync(Cancel);
        Assert.True(process.HasExited);
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var failure = await Assert.ThrowsAsync<AzuriteException>(
            () => AzuriteProcess.StartAsync(folder, new AzuritePorts(0, 0, port), Cancel));

        Assert.StartsWith($"Port {port} on 127.0.0.1 is taken", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Azurite_that_is_not_installed_is_told_with_what_to_do()
    {
        var failure = Assert.Throws<AzuriteException>(() => AzuriteScript.Find(Path.GetPathRoot(folder)!));

        Assert.Contains("npm ci", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
