using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations;

/// <summary>The services of this project; the ports come from the app.</summary>
public static class Registratie
{
    public static IServiceCollection AddOrchestraties(this IServiceCollection diensten) => diensten
        .AddSingleton<Opslag>()
        .AddSingleton<Stappen>()
        .AddSingleton<Momenten>()
        .AddSingleton<Sporen>()
        .AddSingleton<Uitkomsten>();
}
