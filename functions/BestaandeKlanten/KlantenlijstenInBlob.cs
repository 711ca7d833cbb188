using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace InzetOpMaat.Functions;

/// <summary>Lists of existing clients in Blob Storage, one blob a list, until they are taken over.</summary>
public sealed class KlantenlijstenInBlob(BlobServiceClient opslag) : IKlantenlijsten
{
    public const string Container = "klantenlijsten";

    public Task Bewaar(string invoerId, IReadOnlyList<Klantregel> regels, CancellationToken annulering = default) => Doe(async () =>
    {
        await opslag.GetBlobContainerClient(Container).CreateIfNotExistsAsync(cancellationToken: annulering);
        await Blob(invoerId).UploadAsync(
            BinaryData.FromString(Opslagformaat.Schrijf(regels)),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } },
            annulering);
        return true;
    });

    public Task<IReadOnlyList<Klantregel>> Lees(string invoerId, CancellationToken annulering = default) => Doe(async () =>
    {
        try
        {
            var inhoud = await Blob(invoerId).DownloadContentAsync(annulering);
            return Opslagformaat.Lees<IReadOnlyList<Klantregel>>(inhoud.Value.Content.ToString());
        }
        catch (RequestFailedException fout) when (fout.Status == 404)
        {
            throw new KeyNotFoundException($"De lijst van invoer '{invoerId}' ontbreekt.", fout);
        }
    });

    public Task Verwijder(string invoerId, CancellationToken annulering = default) => Doe(async () =>
        (await Blob(invoerId).DeleteIfExistsAsync(cancellationToken: annulering)).Value);

    private static async Task<T> Doe<T>(Func<Task<T>> doe)
    {
        try
        {
            return await doe();
        }
        catch (Exception fout) when (Opslagstoring.IsTijdelijk(fout))
        {
            throw Opslagstoring.Van(fout, "klantenlijsten");
        }
    }

    private BlobClient Blob(string invoerId) => opslag.GetBlobContainerClient(Container).GetBlobClient($"{invoerId}.json");
}
