using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;

namespace InzetOpMaat.Functions;

public static class Telemetrieregistratie
{
    /// <exception cref="InstellingException">A setting is broken.</exception>
    internal static IServiceCollection AddTelemetrie(this IServiceCollection diensten, IConfiguration instellingen)
    {
        diensten.AddMeters();
        if (Telemetrieopties.Van(instellingen) is { } opties)
        {
            diensten.AddSingleton(opties).AddHostedService<Telemetriedienst>().AddLogging(logboek => Verstuur(logboek, opties));
        }

        return diensten;
    }

    /// <summary>What is counted, whether or not it is sent anywhere.</summary>
    public static IServiceCollection AddMeters(this IServiceCollection diensten) =>
        diensten.AddMetrics().AddSingleton<Meters>().AddSingleton<Graphstand>();

    // The frameworks write the address of every request at Information, and in those are links of klanten and mailboxes.
    private static void Verstuur(ILoggingBuilder logboek, Telemetrieopties opties) => logboek
        .AddFilter<OpenTelemetryLoggerProvider>("Microsoft", LogLevel.Warning)
        .AddFilter<OpenTelemetryLoggerProvider>("System", LogLevel.Warning)
        .AddFilter<OpenTelemetryLoggerProvider>("Azure", LogLevel.Warning)
        .AddOpenTelemetry(uitvoer => uitvoer
            .SetResourceBuilder(Telemetriedienst.Bron)
            .AddOtlpExporter(otlp => opties.Zet(otlp, "logs")));
}
