using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Host;

/// <summary>Starts the durable backend, then the web server, then the timers; stops them the other way round.</summary>
internal sealed class AppHost(WebApplication app, DurableFunctions durable, TimerFunctions timers, TaskCompletionSource<AppHost> started)
    : IHost, IAsyncDisposable
{
    public IServiceProvider Services => app.Services;

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await durable.StartAsync(app.Services, cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
            await timers.StartAsync(cancellationToken);
        }
        catch (Exception failure)
        {
            await durable.StopAsync(CancellationToken.None);
            if (failure is IOException { InnerException: AddressInUseException } or AddressInUseException)
            {
                throw new EmbeddedHostException($"{failure.Message} Stop the other program, or listen on another port.", failure);
            }

            throw;
        }

        started.TrySetResult(this);
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await timers.StopAsync();
        await app.StopAsync(cancellationToken);
        await durable.StopAsync(cancellationToken);
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await timers.StopAsync();
        await app.DisposeAsync();
    }
}
