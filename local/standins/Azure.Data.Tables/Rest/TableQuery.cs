using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>One question to a table, or to the list of tables, answered page by page.</summary>
/// <param name="Path">What is asked: a table's name and (), or Tables.</param>
/// <param name="Read">Makes one result of its JSON.</param>
internal sealed record TableQuery<T>(
    TablePipeline Pipeline,
    string Path,
    string Filter,
    string Select,
    Func<JsonElement, T> Read)
{
    // The service names its continuation per kind of list; the client's token is the two parts with a space between.
    private static readonly string[] Parts = ["NextPartitionKey", "NextRowKey", "NextTableName"];

    public async ValueTask<Page<T>> PageAsync(string token, int? size, bool async, CancellationToken cancellationToken)
    {
        var message = Pipeline.Message(RequestMethod.Get, Path);
        message.Request.WithQuery("$top", size?.ToString(CultureInfo.InvariantCulture));
        message.Request.WithQuery("$select", Select);
        message.Request.WithQuery("$filter", Filter);
        Continue(message.Request, token);
        var response = await Pipeline.SendAsync(message, async, cancellationToken).ConfigureAwait(false);
        using var document = JsonDocument.Parse(response.Content);
        T[] values = [.. document.RootElement.GetProperty("value").EnumerateArray().Select(Read)];
        return Page<T>.FromValues(values, Continuation(response), response);
    }

    private static void Continue(Request request, string token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            return;
        }

        var keys = token.Split(' ', 2);
        if (keys.Length == 1)
        {
            request.WithQuery(Parts[2], keys[0]);
            return;
        }

        request.WithQuery(Parts[0], keys[0]);
        request.WithQuery(Parts[1], keys[1].Length == 0 ? null : keys[1]);
    }

    private static string Continuation(Response response)
    {
        var next = Array.ConvertAll(Parts, part => response.Headers.TryGetValue("x-ms-continuation-" + part, out var key) ? key : null);
        return next[2] ?? (next[0] is null && next[1] is null ? null : $"{next[0]} {next[1]}");
    }
}
