using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Engine;

/// <summary>Renews the lease in real time, and tells when it is lost or can no longer be trusted.</summary>
internal sealed class LeaseKeeper(IEngineStore store, EngineLease lease, EngineOptions options, Action<StaleEpochException> lost)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly ILogger logger = options.LoggerFactory.CreateLogger<LeaseKeeper>();
    private Task loop = Task.CompletedTask;

    /// <summary>Takes the lease; waits for one that nobody renews, as long as the options say.</summary>
    /// <exception cref="StoreInUseException">Another host holds the lease.</exception>
    internal static async Task<EngineLease> TakeAsync(IEngineStore store, EngineOptions options, CancellationToken cancellation)
    {
        var began = options.RealTime.GetTimestamp();
        DateTimeOffset? until = null;
        while (true)
        {
            try
            {
                return await store.AcquireLeaseAsync(options.Owner, options.LeaseDuration, cancellation);
            }
            catch (StoreInUseException taken)
                when ((until ?? taken.Until) == taken.Until && options.RealTime.GetElapsedTime(began) < options.LeasePatience)
            {
                until = taken.Until;
            }

            await Task.Delay(options.LeasePatience / 20, options.RealTime, cancellation);
        }
    }

    internal void Start() => loop = Task.Run(RenewAsync);

    /// <summary>Stops renewing, and gives the store free.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await loop;
        stopping.Dispose();
        await store.ReleaseLeaseAsync(lease, CancellationToken.None);
    }

    private async Task RenewAsync()
    {
        var renewed = options.RealTime.GetTimestamp();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(options.LeaseDuration / 3, options.RealTime, stopping.Token);
                var asked = options.RealTime.GetTimestamp();
                await store.RenewLeaseAsync(lease, options.LeaseDuration, stopping.Token);
                renewed = asked;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (StaleEpochException exception)
            {
                lost(exception);
                return;
            }
#pragma warning disable CA1031 // The store may be out of reach for a moment; the lease decides how long that may last.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                logger.LogWarning(exception, "The lease of epoch {Epoch} was not renewed", lease.Epoch);
                if (options.RealTime.GetElapsedTime(renewed) >= options.LeaseDuration)
                {
                    lost(new(lease.Epoch, "its lease ran out and could not be renewed"));
                    return;
                }
            }
        }
    }
}
