using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations;

/// <summary>What the orchestrations bring themselves; the ports come from the app.</summary>
public static class Registratie
{
    public static IServiceCollection AddOrchestraties(this IServiceCollection diensten) => diensten
        .AddSingleton<Opslag>()
        .AddSingleton<Stappen>()
        .AddSingleton<Momenten>()
        .AddSingleton<Samenhangen>()
        .AddSingleton<Sporen>()
        .AddSingleton<Postvak>()
        .AddSingleton<Uitkomsten>()
        .AddSingleton<Sporenstarter>()
        .AddSingleton<Veger>()
        .AddSingleton<Berichtplaatsen>()
        .AddSingleton(bron => new Beleidsversies(bron.GetRequiredService<IRijen>(), TimeProvider.System))
        .AddSingleton<Beleidsdoorvoer>()
        .AddSingleton<Rapportageboek>()
        .AddSingleton<Dagsluiter>()
        .AddSingleton<Invoerregister>()
        .AddSingleton<Invoerdoorvoer>()
        .AddSingleton<Klantovername>()
        .AddSingleton<Klantberichten>()
        .AddSingleton<Afsprakenregister>()
        .AddSingleton<Afspraakbezetting>()
        .AddSingleton<Reserveringen>()
        .AddSingleton<Contacten>()
        .AddSingleton<Bijeenkomstplaatsen>()
        .AddSingleton<Bijeenkomstenregister>()
        .AddSingleton<Afspraaklijst>()
        .AddSingleton<Begeleidingsregister>()
        .AddSingleton<Vervalling>()
        .AddSingleton<Plaatsingsregister>()
        .AddSingleton<Dossierregister>()
        .AddSingleton<Huishoudleden>()
        .AddSingleton<Huishoudplan>()
        .AddSingleton<Opruiming>()
        .AddSingleton<Uitkeringstarter>()
        .AddSingleton<Overzicht>()
        .AddSingleton<Overzichtsbewaking>()
        .AddSingleton<Herbouwer>()
        .AddSingleton<Werkvoorraad>()
        .AddSingleton<Taakoverdracht>()
        .AddSingleton<Agendaplaatsing>()
        .AddSingleton<Afwezigheidsregister>()
        .AddSingleton<Afwezigheidsvoorstel>()
        .AddSingleton<Afspraakvervanging>()
        .AddSingleton<Taakvervanging>()
        .AddSingleton<Takenspiegel>()
        .AddSingleton<Huishoudeinde>();
}
