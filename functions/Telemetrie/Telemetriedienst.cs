using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace InzetOpMaat.Functions;

/// <summary>
/// Sends our own spans and metrics while the app runs. Those of HTTP, storage and Graph clients stay out: they tell
/// addresses, and in those are mailboxes and keys.
/// </summary>
internal sealed class Telemetriedienst(Telemetrieopties opties) : IHostedService, IDisposable
{
    private TracerProvider? _traces;
    private MeterProvider? _metingen;

    public static ResourceBuilder Bron { get; } =
        ResourceBuilder.CreateDefault().AddService("inzetopmaat", serviceVersion: Applicatie.Versie, autoGenerateServiceInstanceId: true);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(Bron)
            .AddSource(Samenhangen.Naam)
            .AddOtlpExporter(uitvoer => opties.Zet(uitvoer, "traces"))
            .Build();
        _metingen = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(Bron)
            .AddMeter(Samenhangen.Naam)
            .AddOtlpExporter(uitvoer => opties.Zet(uitvoer, "metrics"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>What is still here is sent first.</summary>
    public void Dispose()
    {
        _traces?.Dispose();
        _metingen?.Dispose();
        _traces = null;
        _metingen = null;
    }
}
