using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

/// <summary>The real blob client runs in the embedded host, with our base class for hashes under it.</summary>
public class BlobTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_uploaded_is_downloaded()
    {
        var container = await NewContainerAsync();
        var content = BinaryData.FromString("een brief");

        await container.UploadBlobAsync("brieven/1", content, Cancel);
        var read = await container.GetBlobClient("brieven/1").DownloadContentAsync(Cancel);

        Assert.Equal(content.ToArray(), read.Value.Content.ToArray());
        await Assert.ThrowsAsync<RequestFailedException>(() => container.UploadBlobAsync("brieven/1", content, Cancel));
    }

    [Fact]
    public async Task An_upload_with_a_checksum_by_CRC_64_is_accepted()
    {
        var container = await NewContainerAsync();
        var options = new BlobUploadOptions
        {
            TransferValidation = new() { ChecksumAlgorithm = Azure.Storage.StorageChecksumAlgorithm.StorageCrc64 },
        };

        await container.GetBlobClient("groot").UploadAsync(BinaryData.FromBytes(new byte[300_000]), options, Cancel);

        Assert.Equal(300_000, (await container.GetBlobClient("groot").GetPropertiesAsync(cancellationToken: Cancel)).Value.ContentLength);
    }

    [Fact]
    public async Task A_list_by_prefix_holds_only_those_blobs()
    {
        var container = await NewContainerAsync();
        foreach (var name in new[] { "a/1", "a/2", "b/1" })
        {
            await container.UploadBlobAsync(name, BinaryData.FromString(name), Cancel);
        }

        var names = await container.GetBlobsAsync(prefix: "a/", cancellationToken: Cancel).Select(blob => blob.Name).ToListAsync(Cancel);

        Assert.Equal(["a/1", "a/2"], names);
    }

    [Fact]
    public async Task A_lease_keeps_others_from_writing()
    {
        var container = await NewContainerAsync();
        await container.UploadBlobAsync("slot", BinaryData.FromString("x"), Cancel);
        var blob = container.GetBlobClient("slot");
        await blob.GetBlobLeaseClient().AcquireAsync(TimeSpan.FromSeconds(15), cancellationToken: Cancel);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => blob.UploadAsync(BinaryData.FromString("y"), overwrite: true, Cancel));

        Assert.Equal(BlobErrorCode.LeaseIdMissing, failure.ErrorCode);
    }

    private async Task<BlobContainerClient> NewContainerAsync()
    {
        var container = new BlobContainerClient(await azurite.ConnectionStringAsync(), AzuriteFixture.UniqueName());
        await container.CreateAsync(cancellationToken: Cancel);
        return container;
    }
}
