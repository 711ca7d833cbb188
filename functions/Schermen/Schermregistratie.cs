using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions;

internal static class Schermregistratie
{
    public static IServiceCollection AddSchermen(this IServiceCollection diensten, IConfiguration instellingen) =>
        diensten.AddSingleton(bron => Schermopties.Van(instellingen, bron.GetRequiredService<Aanmeldopties>()));
}
