using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// The writes of rows, one by one or as parts of a transaction.
/// https://learn.microsoft.com/rest/api/storageservices/operations-on-entities
/// </summary>
internal static class EntityRequests
{
    public static void Add(Request request, TablePipeline to, string table, ITableEntity entity)
    {
        TableRequest.Fill(request, RequestMethod.Post, to.Endpoint, table, to.Version);
        request.Headers.Add("Prefer", "return-no-content");
        request.WithJson(EntityWriter.Write(entity));
    }

    /// <param name="ifMatch">The state that the row must have; null writes it whether it is there or not.</param>
    public static void Write(
        Request request, TablePipeline to, string table, ITableEntity entity, TableUpdateMode mode, ETag? ifMatch)
    {
        var method = mode switch
        {
            TableUpdateMode.Merge => RequestMethod.Patch,
            TableUpdateMode.Replace => RequestMethod.Put,
            _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}"),
        };
        TableRequest.Fill(
            request, method, to.Endpoint, TableRequest.EntityPath(table, entity.PartitionKey, entity.RowKey), to.Version);
        if (ifMatch is { } etag)
        {
            request.Headers.Add("If-Match", etag.ToString());
        }

        request.WithJson(EntityWriter.Write(entity));
    }

    public static void Delete(
        Request request, TablePipeline to, string table, string partitionKey, string rowKey, ETag ifMatch)
    {
        TableRequest.Fill(
            request, RequestMethod.Delete, to.Endpoint, TableRequest.EntityPath(table, partitionKey, rowKey), to.Version);
        request.Headers.Add("If-Match", (ifMatch == default ? ETag.All : ifMatch).ToString());
    }
}
