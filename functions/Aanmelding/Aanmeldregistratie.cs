using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions;

internal static class Aanmeldregistratie
{
    public static IServiceCollection AddAanmelding(this IServiceCollection diensten, IConfiguration instellingen) => diensten
        .AddSingleton(Aanmeldopties.Van(instellingen))
        .AddSingleton<Tokencontrole>();
}
