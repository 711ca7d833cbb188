using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace InzetOpMaat.Functions;

/// <summary>Documents in Blob Storage. The condition is checked by the storage account: a repeat changes nothing.</summary>
public sealed class DocumentenInBlobs(BlobServiceClient opslag) : IDocumenten
{
    public const string Container = "plandocumenten";

    public async Task Bewaar(string sleutel, string mediatype, BinaryData inhoud, CancellationToken annulering = default)
    {
        var container = opslag.GetBlobContainerClient(Container);
        try
        {
            await Zet(container, sleutel, mediatype, inhoud, annulering);
        }
        catch (RequestFailedException fout) when (fout.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: annulering);
            await Zet(container, sleutel, mediatype, inhoud, annulering);
        }
    }

    public async Task<BinaryData?> Lees(string sleutel, CancellationToken annulering = default)
    {
        try
        {
            var blob = await opslag.GetBlobContainerClient(Container).GetBlobClient(sleutel).DownloadContentAsync(annulering);
            return blob.Value.Content;
        }
        catch (RequestFailedException fout) when (fout.Status == 404)
        {
            return null;
        }
        catch (RequestFailedException fout) when (IsTijdelijk(fout))
        {
            throw Storing(fout);
        }
    }

    private static async Task Zet(BlobContainerClient container, string sleutel, string mediatype, BinaryData inhoud, CancellationToken annulering)
    {
        try
        {
            await container.GetBlobClient(sleutel).UploadAsync(
                inhoud,
                new BlobUploadOptions
                {
                    Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
                    HttpHeaders = new BlobHttpHeaders { ContentType = mediatype },
                },
                annulering);
        }
        catch (RequestFailedException fout) when (fout.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
        }
        catch (RequestFailedException fout) when (IsTijdelijk(fout))
        {
            throw Storing(fout);
        }
    }

    private static bool IsTijdelijk(RequestFailedException fout) => fout.Status is 0 or 408 or 429 or >= 500;

    private static TijdelijkeStoringException Storing(RequestFailedException fout) =>
        new($"De opslag van documenten antwoordde {fout.Status} {fout.ErrorCode}.");
}
