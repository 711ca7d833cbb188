using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace InzetOpMaat.Functions;

/// <summary>Lists of existing clients in Blob Storage, one blob a list, until they are taken over.</summary>
public sealed class KlantenlijstenInBlob(BlobServiceClient opslag) : IKlantenlijsten
{
    public const string Container = "klantenlijsten";

    public async Task Bewaar(string invoerId, IReadOnlyList<Klantregel> regels, CancellationToken annulering = default)
    {
        await opslag.GetBlobContainerClient(Container).CreateIfNotExistsAsync(cancellationToken: annulering);
        await Blob(invoerId).UploadAsync(
            BinaryData.FromString(Opslagformaat.Schrijf(regels)),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } },
            annulering);
    }

    public async Task<IReadOnlyList<Klantregel>> Lees(string invoerId, CancellationToken annulering = default)
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
    }

    public async Task Verwijder(string invoerId, CancellationToken annulering = default) =>
        await Blob(invoerId).DeleteIfExistsAsync(cancellationToken: annulering);

    private BlobClient Blob(string invoerId) => opslag.GetBlobContainerClient(Container).GetBlobClient($"{invoerId}.json");
}
