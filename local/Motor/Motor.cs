using InzetOpMaat.Local.Engine;
using InzetOpMaat.Local.Host;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local;

/// <summary>Puts the embedded engine behind the host, with the version rules of <c>host.json</c>.</summary>
internal sealed class Motor(IEngineStore opslag, VirtualClock klok, Motoropties opties) : IDurableBackend, IAsyncDisposable
{
    private DurableEngine? _engine;

    /// <exception cref="InvalidOperationException">The app has not started.</exception>
    public DurableEngine Engine => _engine ?? throw new InvalidOperationException("De app is nog niet gestart.");

    public async Task<DurableTaskClient> StartAsync(
        DurableTaskRegistry registry, IServiceProvider services, CancellationToken cancellationToken)
    {
        _engine = new DurableEngine(registry, services, opslag, klok, new EngineOptions
        {
            DataConverter = services.GetRequiredService<DataConverter>(),
            DefaultVersion = opties.Versie,
            Versioning = new()
            {
                Version = opties.Versie,
                DefaultVersion = opties.Versie,
                MatchStrategy = DurableTaskWorkerOptions.VersionMatchStrategy.CurrentOrOlder,
                FailureStrategy = DurableTaskWorkerOptions.VersionFailureStrategy.Reject,
            },
            Seed = opties.Zaad,
            LeaseDuration = opties.Pachtduur,
            LeasePatience = opties.Pachtduur * 1.5,
            LoggerFactory = services.GetRequiredService<ILoggerFactory>(),
        });
        await _engine.StartAsync(cancellationToken);
        _ = StopBijVerlies(_engine.Lost, services.GetRequiredService<IHostApplicationLifetime>());
        return _engine.Client;
    }

    public Task StopAsync(CancellationToken cancellationToken) => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }
    }

    /// <summary>An app that may publish nothing any more makes way for one that may.</summary>
    private static async Task StopBijVerlies(Task verloren, IHostApplicationLifetime leven)
    {
        await verloren;
        leven.StopApplication();
    }
}
