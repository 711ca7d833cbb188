using System.Net;
using System.Text.Json;

namespace InzetOpMaat.Functions;

/// <summary>
/// Turns every answer of Graph that is no success into one of our two exceptions, before the SDK sees it: the SDK fails on
/// a gateway's HTML page, and its exceptions quote Graph's message. A timeout, a broken connection, 408, 429 and 5xx leave
/// the outcome unknown (Graph docs "Microsoft Graph throttling guidance", "Microsoft Graph error responses").
/// </summary>
public sealed class GraphFoutvertaling(TimeSpan geduld) : DelegatingHandler
{
    /// <summary>Two changes of one item met; the same request may succeed later (Graph docs "Resolve Microsoft Graph errors").</summary>
    private static readonly HashSet<string> Botsingen = ["ErrorConcurrentItemSave", "ConcurrentItemSave", "ErrorIrresolvableConflict"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        grens.CancelAfter(geduld);
        HttpResponseMessage antwoord;
        try
        {
            antwoord = await base.SendAsync(request, grens.Token);
            await antwoord.Content.LoadIntoBufferAsync(grens.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TijdelijkeStoringException("Graph gaf geen antwoord binnen de tijd.");
        }
        catch (HttpRequestException fout)
        {
            throw new TijdelijkeStoringException($"Graph was niet te bereiken ({fout.HttpRequestError}).");
        }

        if (antwoord.IsSuccessStatusCode)
        {
            return antwoord;
        }

        using (antwoord)
        {
            var code = Foutcode(await antwoord.Content.ReadAsStringAsync(cancellationToken));
            throw IsTijdelijk(antwoord.StatusCode, code)
                ? new TijdelijkeStoringException($"Graph antwoordde {(int)antwoord.StatusCode} {code}.") { OpnieuwNa = Wachttijd(antwoord) }
                : new GraphFoutException(antwoord.StatusCode, code);
        }
    }

    private static bool IsTijdelijk(HttpStatusCode status, string code) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        || (int)status >= 500
        || Botsingen.Contains(code);

    private static TimeSpan? Wachttijd(HttpResponseMessage antwoord) => antwoord.Headers.RetryAfter switch
    {
        { Delta: { } duur } => duur,
        { Date: { } moment } when moment > TimeProvider.System.GetUtcNow() => moment - TimeProvider.System.GetUtcNow(),
        _ => null,
    };

    private static string Foutcode(string inhoud)
    {
        try
        {
            using var document = JsonDocument.Parse(inhoud);
            return document.RootElement.TryGetProperty("error", out var fout)
                && fout.ValueKind == JsonValueKind.Object
                && fout.TryGetProperty("code", out var code)
                && code.ValueKind == JsonValueKind.String
                ? code.GetString()!
                : "";
        }
        catch (JsonException)
        {
            return "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
