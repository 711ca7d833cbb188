using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InzetOpMaat.Functions;

internal static class BestaandeKlantenregistratie
{
    public static IServiceCollection AddBestaandeKlanten(this IServiceCollection diensten)
    {
        diensten.TryAddSingleton<IKlantenlijsten, KlantenlijstenInBlob>();
        return diensten.AddSingleton<Invoervastlegging>();
    }
}
