using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InzetOpMaat.Functions;

internal static class Meldingsregistratie
{
    /// <summary>Random ids, unless the host has put another source of ids first.</summary>
    public static IServiceCollection AddMelding(this IServiceCollection diensten)
    {
        diensten.TryAddSingleton<NieuwId>(Guid.NewGuid);
        return diensten.AddSingleton<Pseudoniemen>().AddSingleton<Persoonssleutels>();
    }
}
