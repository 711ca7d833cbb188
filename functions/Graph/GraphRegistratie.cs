using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace InzetOpMaat.Functions;

public static class GraphRegistratie
{
    /// <summary>
    /// Calendars, task lists and messages by Microsoft Graph; letters need the <c>BlobServiceClient</c> and <see cref="IKlok"/>
    /// that are registered elsewhere.
    /// </summary>
    /// <exception cref="InstellingException">A setting is missing or broken.</exception>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Options.Create(Lees(configuration)));
        services.AddSingleton(diensten => Client(
            diensten.GetRequiredService<IOptions<GraphOpties>>().Value, ActivatorUtilities.CreateInstance<Graphmeting>(diensten)));
        services.TryAddSingleton<IAgenda, GraphAgenda>();
        services.TryAddSingleton<ITakenlijst, GraphTakenlijst>();
        services.AddSingleton<GraphPost>();
        services.AddSingleton<Brieven>();
        services.TryAddSingleton<IBerichten, Berichten>();
        return services;
    }

    /// <summary>
    /// The SDK's client on our own chain: its middleware without its retries. Whether and when to try again is decided by
    /// the retry policy of the activity, which sees the first failure.
    /// </summary>
    /// <param name="meting">Sees every request first and every outcome last.</param>
    public static GraphServiceClient Client(GraphOpties opties, DelegatingHandler? meting = null)
    {
        var keten = GraphClientFactory.CreateDefaultHandlers().Where(h => h is not RetryHandler).Append(new GraphFoutvertaling(opties.Geduld));
        var http = GraphClientFactory.Create(
            meting is null ? [.. keten] : [meting, .. keten],
            finalHandler: new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        http.Timeout = Timeout.InfiniteTimeSpan;
        var basis = opties.BasisUrl.ToString().TrimEnd('/');
        return opties.Aanmelding switch
        {
            Graphaanmelding.Geen => new GraphServiceClient(http, new AnonymousAuthenticationProvider(), basis),
            _ => new GraphServiceClient(http, new DefaultAzureCredential(), null, basis),
        };
    }

    private static GraphOpties Lees(IConfiguration configuration)
    {
        GraphOpties opties;
        try
        {
            opties = configuration.GetSection(GraphOpties.Sectie).Get<GraphOpties>() ?? new();
        }
        catch (InvalidOperationException fout)
        {
            throw new InstellingException("Een instelling onder Graph__ is geen geldige waarde (local.settings.sample.json).", fout);
        }

        return opties switch
        {
            _ when string.IsNullOrWhiteSpace(opties.Postbus) => throw new InstellingException("Instelling Graph__Postbus ontbreekt: uit welke postbus krijgen klanten e-mail?"),
            { BasisUrl.IsAbsoluteUri: false } => throw new InstellingException("Instelling Graph__BasisUrl is geen volledig adres."),
            { Geduld.Ticks: <= 0 } => throw new InstellingException("Instelling Graph__Geduld is geen tijdsduur boven nul."),
            _ => opties,
        };
    }
}
