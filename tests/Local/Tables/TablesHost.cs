using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

/// <summary>An engine on a store in Tables, its clock in the test's hand.</summary>
internal sealed class TablesHost(VirtualClock clock, DurableEngine engine, ServiceProvider services) : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);

    public DurableTaskClient Client => engine.Client;

    public static async Task<TablesHost> StartAsync(IEngineStore store, Action<DurableTaskRegistry> configure, CancellationToken cancellation)
    {
        var registry = new DurableTaskRegistry();
        configure(registry);
        var services = new ServiceCollection().BuildServiceProvider();
        var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Hold, Start, cancellation: cancellation);
        var engine = new DurableEngine(registry, services, store, clock);
        await engine.StartAsync(cancellation);
        return new TablesHost(clock, engine, services);
    }

    public Task SettleAsync(CancellationToken cancellation) => clock.WhenQuietAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        await clock.DisposeAsync();
        await services.DisposeAsync();
    }
}
