using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Finds the code and message in the service's errors, and in those of a transaction which write failed.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static TableErrorParser Instance { get; } = new();

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        data = new Dictionary<string, string>();
        error = FromBody(response, data) ?? FromHeader(response);
        return error is not null;
    }

    private static ResponseError FromBody(Response response, IDictionary<string, string> data)
    {
        try
        {
            using var document = JsonDocument.Parse(response.Content);
            var body = document.RootElement.GetProperty("odata.error");
            var message = body.GetProperty("message").GetProperty("value").GetString();
            return new ResponseError(body.GetProperty("code").GetString(), WithIndex(message, data));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    // Proxies, and Azurite before it knows the caller, answer in another form.
    private static ResponseError FromHeader(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? new ResponseError(code, null) : null;

    // In a transaction the message begins with the index of the write that failed: "3:The specified entity already exists."
    private static string WithIndex(string message, IDictionary<string, string> data)
    {
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return message;
        }

        data[TableTransactionFailedException.FailedIndexKey] = message[..colon];
        return message + "\n The index of the entity that caused the error can be found in " +
            nameof(TableTransactionFailedException.FailedTransactionActionIndex) + ".";
    }
}
