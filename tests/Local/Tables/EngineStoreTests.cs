using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

public class MemoryEngineStoreTests : EngineStoreContract
{
    private MemoryEngineStore store = new();

    protected override Task<IEngineStore> OpenAsync()
    {
        store = new MemoryEngineStore();
        return Task.FromResult<IEngineStore>(store);
    }

    protected override Task<IEngineStore> ReopenAsync() => Task.FromResult<IEngineStore>(store);

    protected override void Observe(IEngineStore store, Action<string, CommitPoint>? observer) =>
        ((MemoryEngineStore)store).Observer = observer;
}

public class TablesEngineStoreTests(AzuriteFixture azurite) : EngineStoreContract
{
    private readonly string name = AzuriteFixture.UniqueName();

    protected override Task<IEngineStore> OpenAsync() => ReopenAsync();

    protected override async Task<IEngineStore> ReopenAsync() =>
        await TablesEngineStore.OpenAsync(await azurite.ConnectionStringAsync(), name, cancellation: TestContext.Current.CancellationToken);

    protected override void Observe(IEngineStore store, Action<string, CommitPoint>? observer) =>
        ((TablesEngineStore)store).Observer = observer;
}
