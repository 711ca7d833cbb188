using System.Net;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>
/// Making, deleting and listing tables, for both clients.
/// https://learn.microsoft.com/rest/api/storageservices/operations-on-tables
/// </summary>
internal static class TableRequests
{
    public static async ValueTask<Response<TableItem>> CreateAsync(
        this TablePipeline pipeline, string table, bool ifNotExists, bool async, CancellationToken cancellationToken)
    {
        var message = pipeline.Message(RequestMethod.Post, "Tables", ifNotExists ? (int)HttpStatusCode.Conflict : 0);
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.Request.WithJson(BinaryData.FromObjectAsJson(new Dictionary<string, string> { ["TableName"] = table }));
        var response = await pipeline.SendAsync(message, async, cancellationToken).ConfigureAwait(false);
        if (response.Status == (int)HttpStatusCode.Conflict)
        {
            // A table of that name that is still being deleted is a conflict too, and that one is an error.
            var conflict = new RequestFailedException(response);
            if (conflict.ErrorCode == TableErrorCode.TableBeingDeleted.ToString())
            {
                throw conflict;
            }
        }

        return Response.FromValue(new TableItem(table), response);
    }

    public static ValueTask<Response> DeleteAsync(
        this TablePipeline pipeline, string table, bool async, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            pipeline.Message(RequestMethod.Delete, $"Tables('{table}')", (int)HttpStatusCode.NotFound), async, cancellationToken);

    public static TableQuery<TableItem> Tables(this TablePipeline pipeline, string filter) => new(
        pipeline, "Tables", filter, Select: null, ReadItem);

    private static TableItem ReadItem(JsonElement row) => new(row.GetProperty("TableName").GetString());
}
