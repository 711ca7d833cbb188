using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions;

/// <summary>What the functions behind the API need.</summary>
internal static class Apiregistratie
{
    /// <exception cref="InstellingException">A setting of the links is missing or broken.</exception>
    public static IServiceCollection AddApi(this IServiceCollection diensten, IConfiguration instellingen) => diensten
        .AddSingleton(Linkopties.Van(instellingen))
        .AddSingleton<Links>()
        .AddSingleton<ILinks>(bron => bron.GetRequiredService<Links>())
        .AddSingleton<Beleidsvastlegging>()
        .AddSingleton<Beleidsvooruitblik>()
        .AddSingleton<Notities>()
        .AddSingleton<Doorgifte>()
        .AddSingleton<Taakafronding>()
        .AddSingleton<Taakvastlegging>()
        .AddSingleton<Taaktoewijzing>()
        .AddSingleton<Taakherverdeling>()
        .AddSingleton<Toetsvastlegging>()
        .AddSingleton<Afwezigheidsvastlegging>()
        .AddSingleton<Werkvoorraadlezer>()
        .AddSingleton<Afspraakafloop>()
        .AddSingleton<Afspraakvastlegging>()
        .AddSingleton<Extragesprekvastlegging>()
        .AddSingleton<Meldingsvastlegging>()
        .AddSingleton<Screeningsvastlegging>()
        .AddSingleton<Tochaanvraag>()
        .AddSingleton<Ambitiegesprekvastlegging>()
        .AddSingleton<Uitkeringsvastlegging>()
        .AddSingleton<Termijnvastlegging>()
        .AddSingleton<Voortgangsvastlegging>()
        .AddSingleton<Groepswijzigingsvastlegging>()
        .AddSingleton<Afwijkingsvastlegging>()
        .AddSingleton<Thuisbezoekvastlegging>()
        .AddSingleton<Plaatsingsvastlegging>()
        .AddSingleton<Terugvalvastlegging>()
        .AddSingleton<Eindevastlegging>()
        .AddSingleton<Huishoudlezer>()
        .AddSingleton<Huishoudvastlegging>()
        .AddSingleton<Dossierlezer>()
        .AddSingleton<Dossiertoegang>()
        .AddSingleton<Dossiervastlegging>()
        .AddSingleton<Planvernieuwing>()
        .AddSingleton<Dossieraanvulling>()
        .AddSingleton<Plandocumentvastlegging>()
        .AddSingleton<Trajectvastlegging>()
        .AddSingleton<Feedbackvastlegging>()
        .AddSingleton<Verdaagvastlegging>()
        .AddSingleton<Rapportagelezer>()
        .AddSingleton<Klantreislezer>()
        .AddSingleton<Herstart>()
        .AddSingleton<Klantzoeker>()
        .AddSingleton<Overzichtteller>()
        .AddHostedService<Overzichtopwarmer>()
        .AddSingleton<Overzichtlezer>()
        .AddSingleton<Tijdlijnlezer>();
}
