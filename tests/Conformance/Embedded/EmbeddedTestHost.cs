using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>The embedded engine on a store in memory, its clock in the test's hand.</summary>
public sealed class EmbeddedTestHost : IDurableTestHost
{
    public static readonly DateTimeOffset Start = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;

    private EmbeddedTestHost(VirtualClock clock, DurableEngine engine, ServiceProvider services)
    {
        Clock = clock;
        Engine = engine;
        this.services = services;
    }

    public DurableTaskClient Client => Engine.Client;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public VirtualClock Clock { get; }

    public DurableEngine Engine { get; }

    public static async Task<EmbeddedTestHost> StartAsync(
        Action<DurableTaskRegistry> configure,
        EngineOptions? options = null,
        IEngineStore? store = null,
        IClockStore? clockStore = null)
    {
        var registry = new DurableTaskRegistry();
        configure(registry);
        var services = new ServiceCollection().BuildServiceProvider();
        var clock = await VirtualClock.OpenAsync(clockStore ?? new MemoryClockStore(), ClockMode.Hold, Start);
        var engine = new DurableEngine(registry, services, store ?? new MemoryEngineStore(), clock, options);
        await engine.StartAsync();
        return new(clock, engine, services);
    }

    public async Task AdvanceAsync(TimeSpan by) => await Clock.AdvanceToAsync(Now + by).WaitAsync(Patience.Limit);

    public Task SettleAsync() => Clock.WhenQuietAsync().WaitAsync(Patience.Limit);

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        await Clock.DisposeAsync();
        await services.DisposeAsync();
    }
}
