using System.Net;

namespace InzetOpMaat.Functions;

/// <summary>
/// Graph refused a request for a reason that does not pass by itself. It carries the status and Graph's error code only:
/// Graph's own message may name a mailbox or a recipient, and a failure ends up in history and logs.
/// </summary>
public sealed class GraphFoutException : Exception
{
    public GraphFoutException()
    {
    }

    public GraphFoutException(string message)
        : base(message)
    {
    }

    public GraphFoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public GraphFoutException(HttpStatusCode status, string code)
        : base($"Graph antwoordde {(int)status} {code}.")
    {
        Status = status;
        Code = code;
    }

    public HttpStatusCode Status { get; }

    public string Code { get; } = "";
}
