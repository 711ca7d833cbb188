using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Host;

/// <summary>What the embedded host gives the app that it runs.</summary>
public sealed record EmbeddedHostOptions
{
    /// <summary>Where Kestrel listens; port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:7071"];

    /// <summary>The folder with <c>host.json</c> and <c>local.settings.json</c>; either may be missing.</summary>
    public string ContentRoot { get; init; } = AppContext.BaseDirectory;

    /// <summary>Settings that win over <c>local.settings.json</c>, environment and command line.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>The durable engine. An app with orchestrators or activities does not start without one.</summary>
    public IDurableBackend? Durable { get; init; }

    /// <summary>The clock of the timer triggers; it may be virtual.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What is known of the timers' last runs; give the same one to the next start, so that a missed run is seen.</summary>
    public IScheduleStatusStore ScheduleStatuses { get; init; } = new MemoryScheduleStatusStore();

    /// <summary>Registers services before the app does, so that the app's <c>TryAdd</c> leaves them be.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; init; }

    /// <summary>Adds log providers; without it nothing is logged.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; init; }

    /// <summary>Maps endpoints beside the app's own.</summary>
    public Action<IEndpointRouteBuilder>? MapEndpoints { get; init; }

    /// <summary>Called as a request to the app or a timer run begins; the result is disposed when it ends.</summary>
    public Func<IDisposable>? BeginWork { get; init; }

    /// <summary>The classes with functions; by default all public ones of the app and of the assemblies that it refers to.</summary>
    public IReadOnlyList<Type>? FunctionClasses { get; init; }
}
