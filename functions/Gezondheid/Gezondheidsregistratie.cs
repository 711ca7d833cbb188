using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions;

internal static class Gezondheidsregistratie
{
    public static IServiceCollection AddGezondheid(this IServiceCollection diensten) => diensten.AddSingleton(bron =>
        ActivatorUtilities.CreateInstance<Gezondheidscontrole>(bron, TimeProvider.System));
}
