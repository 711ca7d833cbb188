using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The answer to one write of a transaction.</summary>
internal sealed class TransactionPartResponse(
    int status, string reason, IReadOnlyList<KeyValuePair<string, string>> headers, string body) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => reason;

    public override bool IsError => status >= 400;

    public override Stream ContentStream { get; set; } = Buffered(body);

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => Values(name).Any();

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, out string value)
    {
        value = ContainsHeader(name) ? string.Join(',', Values(name)) : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        values = ContainsHeader(name) ? Values(name) : null;
        return values is not null;
    }

    // Azure.Core takes the content of a response from its buffer.
    private static MemoryStream Buffered(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
    }

    private IEnumerable<string> Values(string name) =>
        headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value);
}
