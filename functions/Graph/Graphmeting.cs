using System.Diagnostics;
using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>
/// Traces and counts each request to Graph by its operation and status, and gives it an id by which Graph's support can
/// find it (Graph docs "Best practices", client-request-id): half of it is our trace, half the span.
/// </summary>
internal sealed class Graphmeting(Meters meters, Graphstand stand) : DelegatingHandler
{
    public const string Kop = "client-request-id";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var bewerking = Graphbewerking.Van(request);
        using var span = Samenhangen.Bron.StartActivity($"Graph {bewerking}", ActivityKind.Client);
        if (span is not null)
        {
            var id = Kenmerk(span).ToString();
            request.Headers.Add(Kop, id);
            span.SetTag(Kop, id);
        }

        string? storing = "afgebroken";
        try
        {
            var antwoord = await base.SendAsync(request, cancellationToken);
            storing = null;
            span?.SetTag("http.response.status_code", (int)antwoord.StatusCode);
            return antwoord;
        }
        catch (TijdelijkeStoringException)
        {
            storing = "tijdelijk";
            throw;
        }
        catch (GraphFoutException fout)
        {
            storing = ((int)fout.Status).ToString(CultureInfo.InvariantCulture);
            throw;
        }
        finally
        {
            span?.SetStatus(storing is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error).SetTag("error.type", storing);
            meters.Gevraagd(bewerking, storing);

            // What does not exist is an answer as good as any.
            stand.Noteer(storing == "404" ? null : storing);
        }
    }

    private static Guid Kenmerk(Activity span)
    {
        Span<byte> bytes = stackalloc byte[16];
        Span<byte> trace = stackalloc byte[16];
        span.TraceId.CopyTo(trace);
        trace[..8].CopyTo(bytes);
        span.SpanId.CopyTo(bytes[8..]);
        return new(bytes, bigEndian: true);
    }
}
