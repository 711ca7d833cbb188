using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Host;

/// <summary>An app that serves in this process; disposing it stops it.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private readonly AppHost host;

    internal RunningApp(AppHost host, Task finished)
    {
        this.host = host;
        Finished = finished;
        Addresses = [.. host.Services.GetRequiredService<IServer>().Features
            .GetRequiredFeature<IServerAddressesFeature>().Addresses
            .Select(address => new Uri(address))];
    }

    /// <summary>Where the app listens, with the ports that it really got.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    public IServiceProvider Services => host.Services;

    /// <summary>The client of the durable backend.</summary>
    /// <exception cref="EmbeddedHostException">The host has no durable backend.</exception>
    public DurableTaskClient DurableClient => host.Services.GetRequiredService<DurableClientHolder>().Client;

    /// <summary>Ends when the entry point of the app returns, or fails as it did.</summary>
    public Task Finished { get; }

    /// <summary>Lets requests and timer runs end, stops the durable backend, and returns when the app has ended.</summary>
    public async Task StopAsync()
    {
        if (!Finished.IsCompleted)
        {
            host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        }

        await Finished;
    }

    public async ValueTask DisposeAsync() => await StopAsync();
}
