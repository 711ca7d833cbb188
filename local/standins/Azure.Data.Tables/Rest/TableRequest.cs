using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>What requests to the table service have in common.</summary>
internal static class TableRequest
{
    private const string Json = "application/json;odata=minimalmetadata";

    public static void Fill(Request request, RequestMethod method, Uri endpoint, string path, string version)
    {
        request.Method = method;
        request.Uri.Reset(new Uri($"{endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}"));
        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", Json);
    }

    public static void WithQuery(this Request request, string name, string value)
    {
        if (value is not null)
        {
            request.Uri.AppendQuery(name, value, escapeValue: true);
        }
    }

    public static void WithJson(this Request request, BinaryData body)
    {
        request.Headers.Add("Content-Type", "application/json");
        request.Content = RequestContent.Create(body);
    }

    /// <summary>The path of one row. Quotes in keys are doubled, and then all that a URI does not bear is escaped.</summary>
    public static string EntityPath(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')";

    private static string Escape(string key) => Uri.EscapeDataString(ODataLiteral.Escape(key));
}
