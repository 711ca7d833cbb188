using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Local;

/// <summary>A fault to come, at the next requests that fit.</summary>
/// <param name="Method">The HTTP method, or <c>*</c>.</param>
/// <param name="Path">A regular expression that the path must fit.</param>
/// <param name="Status">The status to answer; 0 breaks the connection, as a timeout does.</param>
/// <param name="NaUitvoering">First do what was asked, then answer the fault.</param>
/// <param name="RetryAfter">Seconds, or null for no such header.</param>
/// <param name="Message">The message in the body, which in real Graph may name a mailbox or a recipient; null for a general one.</param>
public sealed record GraphStoring(
    string Method, string Path, int Status, int Times = 1, bool NaUitvoering = false, int? RetryAfter = null, string? Message = null);

/// <summary>Faults on demand, before or after the request did its work. They are not kept over a restart.</summary>
internal sealed class GraphFaults(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly List<GraphStoring> _faults = [];

    public void Add(GraphStoring fault)
    {
        _ = new Regex(fault.Path, RegexOptions.CultureInvariant);
        lock (_gate)
        {
            _faults.Add(fault);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    public async Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (Take(context.Request) is not { } fault)
        {
            await next(context);
            return;
        }

        if (fault.NaUitvoering)
        {
            await Swallow(context, next);
        }

        if (fault.Status == 0)
        {
            context.Abort();
            return;
        }

        if (fault.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await GraphProblem.ForStatus(fault.Status, fault.Message).Write(context, clock.GetUtcNow());
    }

    private static async Task Swallow(HttpContext context, RequestDelegate next)
    {
        var real = context.Response.Body;
        using var lost = new MemoryStream();
        context.Response.Body = lost;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = real;
        }

        context.Response.Clear();
    }

    private GraphStoring? Take(HttpRequest request)
    {
        lock (_gate)
        {
            var at = _faults.FindIndex(f =>
                (f.Method == "*" || HttpMethods.Equals(f.Method, request.Method))
                && Regex.IsMatch(request.Path, f.Path, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
            if (at < 0)
            {
                return null;
            }

            var fault = _faults[at];
            if (fault.Times > 1)
            {
                _faults[at] = fault with { Times = fault.Times - 1 };
            }
            else
            {
                _faults.RemoveAt(at);
            }

            return fault;
        }
    }
}
