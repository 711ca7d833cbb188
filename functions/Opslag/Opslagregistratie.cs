using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InzetOpMaat.Functions;

/// <summary>
/// The clients of the storage account: by <c>Opslag__Verbinding</c> (a connection string, for local use), or by
/// <c>Opslag__Account</c> (the account's name) and the identity of the app.
/// </summary>
internal static class Opslagregistratie
{
    public static IServiceCollection AddOpslag(this IServiceCollection diensten, IConfiguration instellingen)
    {
        Clients(diensten, instellingen["Opslag:Verbinding"], instellingen["Opslag:Account"])
            .AddSingleton(bron => new Tabellen(bron.GetRequiredService<TableServiceClient>(), instellingen["Opslag:Tabelvoorvoegsel"]))
            .TryAddSingleton<IRijen, TabelRijen>();
        diensten.TryAddSingleton<IDocumenten, DocumentenInBlobs>();
        return diensten;
    }

    private static IServiceCollection Clients(IServiceCollection diensten, string? verbinding, string? account)
    {
        if (!string.IsNullOrWhiteSpace(verbinding))
        {
            return diensten
                .AddSingleton(_ => new TableServiceClient(verbinding))
                .AddSingleton(_ => new BlobServiceClient(verbinding));
        }

        if (string.IsNullOrWhiteSpace(account))
        {
            throw new InstellingException("Instelling Opslag__Verbinding of Opslag__Account ontbreekt: waar staat de opslag?");
        }

        var wie = new DefaultAzureCredential();
        return diensten
            .AddSingleton(_ => new TableServiceClient(new Uri($"https://{account}.table.core.windows.net"), wie))
            .AddSingleton(_ => new BlobServiceClient(new Uri($"https://{account}.blob.core.windows.net"), wie));
    }
}
