using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Benchmarks;

/// <summary>An engine and its clock, as the embedded host makes them.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    internal static readonly DateTimeOffset Start = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly DurableEngine engine;
    private readonly ServiceProvider services;

    private BenchmarkHost(VirtualClock clock, DurableEngine engine, ServiceProvider services)
    {
        Clock = clock;
        this.engine = engine;
        this.services = services;
    }

    internal VirtualClock Clock { get; }

    internal DurableTaskClient Client => engine.Client;

    internal static async Task<BenchmarkHost> StartAsync(
        Action<DurableTaskRegistry> configure, IEngineStore? store = null, EngineOptions? options = null)
    {
        var registry = new DurableTaskRegistry();
        configure(registry);
        var services = new ServiceCollection().BuildServiceProvider();
        var clock = await VirtualClock.OpenAsync(new MemoryClockStore(), ClockMode.Hold, Start);
        var engine = new DurableEngine(registry, services, store ?? new MemoryEngineStore(), clock, options);
        await engine.StartAsync();
        return new(clock, engine, services);
    }

    /// <summary>Runs an instance to its end.</summary>
    /// <exception cref="InvalidOperationException">It did not complete: what was measured is not what was meant.</exception>
    internal async Task CompleteAsync(string orchestrator, object? input = null)
    {
        var id = await Client.ScheduleNewOrchestrationInstanceAsync(orchestrator, input);
        var ended = await Client.WaitForInstanceCompletionAsync(id);
        if (ended.RuntimeStatus != OrchestrationRuntimeStatus.Completed)
        {
            throw new InvalidOperationException($"{orchestrator} ended as {ended.RuntimeStatus}: {ended.FailureDetails?.ErrorMessage}");
        }
    }

    /// <summary>Runs that many instances to their end, with a fixed number under way at each moment.</summary>
    internal async Task CompleteManyAsync(string orchestrator, int count, int inFlight)
    {
        var left = count;
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await CompleteAsync(orchestrator);
            }
        })));
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        await Clock.DisposeAsync();
        await services.DisposeAsync();
    }
}
