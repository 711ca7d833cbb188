using System.Globalization;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>Takes the answer to a transaction apart: an HTTP response for each write, or one for the write that failed.</summary>
internal static class TransactionResponse
{
    private const string StatusLine = "HTTP/1.1 ";

    public static IReadOnlyList<Response> Parse(Response response)
    {
        var parts = new List<Response>();
        var lines = response.Content.ToString().Split('\n', StringSplitOptions.TrimEntries);
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith(StatusLine, StringComparison.Ordinal))
            {
                parts.Add(ParsePart(lines, ref at));
            }
        }

        return parts;
    }

    private static TransactionPartResponse ParsePart(string[] lines, ref int at)
    {
        var status = lines[at++][StatusLine.Length..].Split(' ', 2);
        var headers = new List<KeyValuePair<string, string>>();
        for (; at < lines.Length && lines[at].Length > 0; at++)
        {
            var header = lines[at].Split(':', 2, StringSplitOptions.TrimEntries);
            headers.Add(new(header[0], header[^1]));
        }

        var body = new StringBuilder();
        for (; at < lines.Length && !lines[at].StartsWith("--", StringComparison.Ordinal); at++)
        {
            body.Append(lines[at]);
        }

        var code = int.Parse(status[0], CultureInfo.InvariantCulture);
        return new TransactionPartResponse(code, status[^1], headers, body.ToString());
    }
}
