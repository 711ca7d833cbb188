using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InzetOpMaat.Functions;

internal static class Beleidsregistratie
{
    public static IServiceCollection AddBeleid(this IServiceCollection diensten)
    {
        diensten.TryAddSingleton<IBeleidsbron, Beleidsbron>();
        return diensten;
    }
}
