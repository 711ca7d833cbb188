using Azure.Data.Tables;
using InzetOpMaat.Local;

namespace InzetOpMaat.Tests.Shared;

/// <summary>
/// One Azurite for all tests of an assembly, on free ports and with a folder of its own; started by the first test that asks.
/// A test project links this file and names the fixture in an AssemblyFixture attribute.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteProcess>> azurite;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"azurite-{Guid.NewGuid():N}");

    public AzuriteFixture()
    {
        azurite = new(() => AzuriteProcess.StartAsync(folder, AzuritePorts.Free));
    }

    public async Task<string> ConnectionStringAsync() => (await azurite.Value).ConnectionString;

    /// <summary>A name that no other test has, good for a table and for a container of blobs.</summary>
    public static string UniqueName() => $"t{Guid.NewGuid():N}";

    /// <summary>A table of its own for one test.</summary>
    public async Task<TableClient> NewTableAsync()
    {
        var table = new TableClient(await ConnectionStringAsync(), UniqueName());
        await table.CreateAsync(TestContext.Current.CancellationToken);
        return table;
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite.IsValueCreated)
        {
            await (await azurite.Value).DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
