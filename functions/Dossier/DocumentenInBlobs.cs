using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace InzetOpMaat.Functions;

/// <summary>Documents in Blob Storage. The condition is checked by the storage account: a repeat changes nothing.</summary>
public sealed class DocumentenInBlobs(BlobServiceClient opslag) : IDocumenten
{
    public const string Container = "plandocumenten";
    private const string Wat = "documenten";

    public async Task Bewaar(string sleutel, string mediatype, BinaryData inhoud, CancellationToken annulering = default)
    {
        try
        {
            await ZetInContainer(sleutel, mediatype, inhoud, annulering);
        }
        catch (Exception fout) when (Opslagstoring.IsTijdelijk(fout))
        {
            throw Opslagstoring.Van(fout, Wat);
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
        catch (Exception fout) when (Opslagstoring.IsTijdelijk(fout))
        {
            throw Opslagstoring.Van(fout, Wat);
        }
    }

    // The container is made by the first who misses it.
    private async Task ZetInContainer(string sleutel, string mediatype, BinaryData inhoud, CancellationToken annulering)
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
    }
}
