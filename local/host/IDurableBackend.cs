using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Host;

/// <summary>The durable engine as the host sees it.</summary>
public interface IDurableBackend
{
    /// <summary>
    /// Starts to run the instances of the store. <paramref name="services"/> has a <see cref="DataConverter"/> with
    /// the app's own JSON options.
    /// </summary>
    Task<DurableTaskClient> StartAsync(DurableTaskRegistry registry, IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>Stops after the work in hand; what is not done goes on at the next start.</summary>
    Task StopAsync(CancellationToken cancellationToken);
}
