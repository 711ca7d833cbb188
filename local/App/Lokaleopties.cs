using InzetOpMaat.Local.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local;

/// <summary>What one app in the embedded host is made of.</summary>
public sealed record Lokaleopties
{
    /// <summary>Where clock, issuer key and Graph stand-in keep what they must remember.</summary>
    public required string Map { get; init; }

    /// <summary>Port of the app on localhost; 0 takes a free one.</summary>
    public int Poort { get; init; }

    /// <summary>Port of the Graph stand-in on 127.0.0.1; 0 takes a free one.</summary>
    public int Graphpoort { get; init; }

    /// <summary>Connection string of the storage account (Azurite).</summary>
    public required string Verbinding { get; init; }

    /// <summary>Keeps the engine's instances.</summary>
    public required IEngineStore Enginestore { get; init; }

    /// <summary>Where the clock stands on a fresh start (UTC); null for real time.</summary>
    public DateTimeOffset? Begin { get; init; }

    public ClockMode Klokstand { get; init; } = ClockMode.Follow;

    /// <summary>Settings that win over those that are made here.</summary>
    public IReadOnlyDictionary<string, string?> Instellingen { get; init; } = new Dictionary<string, string?>();

    /// <summary>Services to use instead of the app's own; registered first.</summary>
    public Action<IServiceCollection>? Diensten { get; init; }

    public Action<ILoggingBuilder>? Logboek { get; init; }

    /// <summary>With a seed the same calls give the same histories.</summary>
    public int? Zaad { get; init; }

    /// <summary>Real time after which a host that died gives way to the next.</summary>
    public TimeSpan Pachtduur { get; init; } = TimeSpan.FromSeconds(6);
}
