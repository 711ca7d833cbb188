using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InzetOpMaat.Functions;

internal static class Klokregistratie
{
    /// <summary>Real time, unless the host has put another domain clock first.</summary>
    public static IServiceCollection AddKlok(this IServiceCollection diensten)
    {
        diensten.TryAddSingleton(TimeProvider.System);
        diensten.TryAddSingleton<IKlok, SysteemKlok>();
        return diensten;
    }
}
