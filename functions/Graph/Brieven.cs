using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace InzetOpMaat.Functions;

/// <summary>
/// Letters, as documents in Blob Storage for the print room. One key is one document: the condition is checked by the
/// storage account, so the first write stands and a repeat changes nothing.
/// </summary>
public sealed class Brieven(BlobServiceClient opslag, IKlok klok)
{
    public const string Container = "brieven";

    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public async Task Schrijf(
        Persoon aan, Adres adres, string sleutel, string onderwerp, string tekst, CancellationToken annulering = default)
    {
        var datum = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klok.Nu, Nederland).DateTime);
        var inhoud = BinaryData.FromString(Brief.Html(aan, adres, datum, onderwerp, tekst));
        var container = opslag.GetBlobContainerClient(Container);
        try
        {
            await Zet(container, sleutel, inhoud, annulering);
        }
        catch (RequestFailedException fout) when (fout.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: annulering);
            await Zet(container, sleutel, inhoud, annulering);
        }
    }

    private static async Task Zet(BlobContainerClient container, string sleutel, BinaryData inhoud, CancellationToken annulering)
    {
        try
        {
            await container.GetBlobClient($"{sleutel}.html").UploadAsync(
                inhoud,
                new BlobUploadOptions
                {
                    Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
                    HttpHeaders = new BlobHttpHeaders { ContentType = "text/html; charset=utf-8" },
                },
                annulering);
        }
        catch (RequestFailedException fout) when (fout.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
        }
        catch (Exception fout) when (Opslagstoring.IsTijdelijk(fout))
        {
            throw Opslagstoring.Van(fout, "brieven");
        }
    }
}
