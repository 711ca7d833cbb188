using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// A text in a row: in as many columns as it needs, or, if a row would not hold it, in a blob that the row names. A blob is
/// written before its row and never overwritten, so a row that can be read has its text. A blob that a crash left without a
/// row stays until its instance is deleted.
/// </summary>
internal sealed class StoredText(BlobContainerClient blobs)
{
    // A column holds 64 KiB, or 32 Ki characters of UTF-16; a row 1 MiB, and a transaction 4 MiB.
    private const int ColumnLength = 32 * 1024;
    private const int Columns = 12;
    private const string BlobColumn = "TextBlob";

    /// <summary>Writes the text as ASCII JSON is: it may be cut anywhere.</summary>
    /// <param name="folder">Under which folder of its partition a blob would come.</param>
    /// <returns>The blob's name; empty if the text fits in the row.</returns>
    public async Task<string> WriteAsync(TableEntity row, string folder, string text, CancellationToken cancellation)
    {
        if (text.Length > ColumnLength * Columns)
        {
            var name = $"{row.PartitionKey}/{folder}/{Guid.NewGuid():N}";
            await blobs.UploadBlobAsync(name, BinaryData.FromString(text), cancellation).ConfigureAwait(false);
            row[BlobColumn] = name;
            return name;
        }

        for (var at = 0; at < text.Length; at += ColumnLength)
        {
            row[Column(at / ColumnLength)] = text.Substring(at, Math.Min(ColumnLength, text.Length - at));
        }

        return "";
    }

    /// <exception cref="InvalidDataException">The row names a blob that is not there.</exception>
    public async Task<string> ReadAsync(TableEntity row, CancellationToken cancellation)
    {
        if (BlobOf(row) is { Length: > 0 } name)
        {
            try
            {
                var content = await blobs.GetBlobClient(name).DownloadContentAsync(cancellation).ConfigureAwait(false);
                return content.Value.Content.ToString();
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                throw new InvalidDataException($"Row '{row.RowKey}' has its text in blob '{name}', which is missing.", exception);
            }
        }

        return string.Concat(Enumerable.Range(0, Columns).Select(index => row.GetString(Column(index))));
    }

    public static string BlobOf(TableEntity row) => row.GetString(BlobColumn) ?? "";

    public async Task DeleteAsync(string blob, CancellationToken cancellation)
    {
        if (blob.Length > 0)
        {
            await blobs.DeleteBlobIfExistsAsync(blob, cancellationToken: cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes all texts in a folder, those that a crash left without a row too.</summary>
    /// <param name="folder">Of a partition, or a whole partition.</param>
    /// <param name="except">The one blob that stays; empty for none.</param>
    public async Task DeleteAllAsync(string folder, string except, CancellationToken cancellation)
    {
        await foreach (var blob in blobs.GetBlobsAsync(prefix: folder + "/", cancellationToken: cancellation).ConfigureAwait(false))
        {
            if (blob.Name != except)
            {
                await blobs.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string Column(int index) => $"Text{index:D2}";
}
