using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace InzetOpMaat.Local.Engine;

/// <summary>How an engine works.</summary>
public sealed record EngineOptions
{
    public DataConverter DataConverter { get; init; } = JsonDataConverter.Default;

    /// <summary>Which versions this host runs; null runs all. Its DefaultVersion is that of sub-orchestrations.</summary>
    public DurableTaskWorkerOptions.VersioningOptions? Versioning { get; init; }

    /// <summary>Version of an instance that a client schedules without one.</summary>
    public string DefaultVersion { get; init; } = string.Empty;

    /// <summary>
    /// With a seed all work is done one thing at a time and ids follow from the seed, so that the same calls, each made
    /// when all is quiet, give the same histories. An activity must then not wait for an instance.
    /// </summary>
    public int? Seed { get; init; }

    public int MaxConcurrentActivities { get; init; } = 16 * Environment.ProcessorCount;

    public int MaxConcurrentTurns { get; init; } = 16 * Environment.ProcessorCount;

    /// <summary>Instances that stay in memory between steps; with 0 every step replays its history.</summary>
    public int MaxCachedInstances { get; init; } = 2_000;

    /// <summary>Names this host to one that finds the store in use.</summary>
    public string Owner { get; init; } = $"process {Environment.ProcessId} on {Environment.MachineName}";

    /// <summary>Real time after which a host that died gives way; it is renewed three times in that span.</summary>
    public TimeSpan LeaseDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How long of real time to wait for the lease of a host that died without releasing it. A host that renews its
    /// lease meanwhile is alive, and then the start is refused at once.
    /// </summary>
    public TimeSpan LeasePatience { get; init; } = TimeSpan.Zero;

    /// <summary>The clock of leases and of pauses before another attempt at the store.</summary>
    public TimeProvider RealTime { get; init; } = TimeProvider.System;

    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;
}
