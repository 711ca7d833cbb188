using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// A transaction as one multipart request: a batch with one change set, which has a request for each write.
/// https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions
/// </summary>
internal static class TransactionRequest
{
    public static HttpMessage Message(TablePipeline pipeline, string table, IEnumerable<TableTransactionAction> actions)
    {
        var batch = $"batch_{Guid.NewGuid()}";
        var message = pipeline.Message(RequestMethod.Post, "$batch");
        message.Request.Headers.SetValue("Accept", "application/json");
        message.Request.Headers.Add("Content-Type", $"multipart/mixed; boundary={batch}");
        message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes(Body(pipeline, table, actions, batch)));
        return message;
    }

    private static string Body(
        TablePipeline pipeline, string table, IEnumerable<TableTransactionAction> actions, string batch)
    {
        var changeset = $"changeset_{Guid.NewGuid()}";
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changeset}\r\n\r\n");
        foreach (var action in actions)
        {
            body.Append(CultureInfo.InvariantCulture, $"--{changeset}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            using var part = pipeline.Message();
            Fill(part.Request, pipeline, table, action);
            Append(body, part.Request);
        }

        return body.Append(CultureInfo.InvariantCulture, $"--{changeset}--\r\n\r\n--{batch}--\r\n").ToString();
    }

    private static void Fill(Request request, TablePipeline pipeline, string table, TableTransactionAction action)
    {
        var entity = action.Entity;
        switch (action.ActionType)
        {
            case TableTransactionActionType.Add:
                EntityRequests.Add(request, pipeline, table, entity);
                break;
            case TableTransactionActionType.Delete:
                EntityRequests.Delete(request, pipeline, table, entity.PartitionKey, entity.RowKey, action.ETag);
                break;
            case TableTransactionActionType.UpdateMerge:
                EntityRequests.Write(request, pipeline, table, entity, TableUpdateMode.Merge, Expected(action));
                break;
            case TableTransactionActionType.UpdateReplace:
                EntityRequests.Write(request, pipeline, table, entity, TableUpdateMode.Replace, Expected(action));
                break;
            case TableTransactionActionType.UpsertMerge:
                EntityRequests.Write(request, pipeline, table, entity, TableUpdateMode.Merge, ifMatch: null);
                break;
            case TableTransactionActionType.UpsertReplace:
                EntityRequests.Write(request, pipeline, table, entity, TableUpdateMode.Replace, ifMatch: null);
                break;
            default:
                throw new InvalidOperationException("Unknown request type.");
        }
    }

    // As in the real client, an update in a transaction without an ETag is sent without a condition.
    private static ETag? Expected(TableTransactionAction action) => action.ETag == default ? null : action.ETag;

    private static void Append(StringBuilder body, Request request)
    {
        body.Append(CultureInfo.InvariantCulture, $"{request.Method} {request.Uri.ToUri().AbsoluteUri} HTTP/1.1\r\n");
        foreach (var header in request.Headers)
        {
            body.Append(CultureInfo.InvariantCulture, $"{header.Name}: {header.Value}\r\n");
        }

        body.Append("\r\n");
        if (request.Content is { } content)
        {
            using var stream = new MemoryStream();
            content.WriteTo(stream, CancellationToken.None);
            body.Append(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        }

        body.Append("\r\n");
    }
}
