using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace InzetOpMaat.Functions;

public static class GraphRegistratie
{
    /// <summary>Calendars, task lists and messages by Microsoft Graph; letters need a <c>BlobServiceClient</c> beside it.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphOpties>()
            .Bind(configuration.GetSection(GraphOpties.Sectie))
            .Validate(o => o.Postbus.Length > 0, "De instelling Graph__Postbus ontbreekt: de postbus waaruit klanten e-mail krijgen.")
            .Validate(o => o.BasisUrl.IsAbsoluteUri, "De instelling Graph__BasisUrl is geen volledig adres.")
            .ValidateOnStart();
        services.AddSingleton(diensten => Client(diensten.GetRequiredService<IOptions<GraphOpties>>().Value));
        services.AddSingleton<IAgenda, GraphAgenda>();
        services.AddSingleton<ITakenlijst, GraphTakenlijst>();
        services.AddSingleton<GraphPost>();
        services.AddSingleton<Brieven>();
        services.AddSingleton<IBerichten, Berichten>();
        return services;
    }

    /// <summary>
    /// The SDK's client on our own chain: its middleware without its retries. Whether and when to try again is decided by
    /// the retry policy of the activity, which sees the first failure.
    /// </summary>
    public static GraphServiceClient Client(GraphOpties opties)
    {
        var keten = GraphClientFactory.CreateDefaultHandlers().Where(h => h is not RetryHandler).Append(new Foutvertaling(opties.Geduld));
        var http = GraphClientFactory.Create(
            [.. keten],
            finalHandler: new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        http.Timeout = Timeout.InfiniteTimeSpan;
        var basis = opties.BasisUrl.ToString().TrimEnd('/');
        return opties.Aanmelding switch
        {
            Graphaanmelding.Geen => new GraphServiceClient(http, new AnonymousAuthenticationProvider(), basis),
            _ => new GraphServiceClient(http, new DefaultAzureCredential(), null, basis),
        };
    }
}
