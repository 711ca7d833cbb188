using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions;

/// <summary>All services of the app, each by the folder that owns them.</summary>
public static class Functieregistratie
{
    /// <exception cref="InstellingException">A setting is missing or broken.</exception>
    public static IServiceCollection AddKlantreis(this IServiceCollection diensten, IConfiguration instellingen) => diensten
        .AddKlok()
        .AddTelemetrie(instellingen)
        .AddGezondheid()
        .AddMelding()
        .AddJson()
        .AddOpslag(instellingen)
        .AddAanmelding(instellingen)
        .AddGraph(instellingen)
        .AddBeleid()
        .AddSingleton<IMedewerkers>(MedewerkersUitBestand.Van(instellingen))
        .AddSingleton<IInzagelog, InzagelogInTabel>()
        .AddSingleton<Inzagetoets>()
        .AddSingleton<PersonenInTabel>()
        .AddSingleton<IPersonen>(bron => bron.GetRequiredService<PersonenInTabel>())
        .AddSingleton<IKlantenregister>(bron => bron.GetRequiredService<PersonenInTabel>())
        .AddApi(instellingen)
        .AddSchermen(instellingen)
        .AddBestaandeKlanten()
        .AddSingleton(new Appversie(Applicatie.Versie))
        .AddOrchestraties();
}
