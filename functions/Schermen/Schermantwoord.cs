using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InzetOpMaat.Functions;

/// <summary>Sends a file of the screens, compressed where the browser takes it, and nothing when the browser has it.</summary>
/// <param name="cache">A name with a hash never changes; the page that names them is asked for each time.</param>
internal sealed class Schermantwoord(Schermbestand bestand, string cache, string? beleid = null) : IResult
{
    public const string Vast = "public, max-age=31536000, immutable";
    public const string Navragen = "no-cache";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var koppen = httpContext.Response.Headers;
        koppen.Remove("API-Version");
        koppen.CacheControl = cache;
        koppen.ETag = bestand.Kenmerk;
        koppen.Vary = "Accept-Encoding";
        if (beleid is not null)
        {
            koppen.ContentSecurityPolicy = beleid;
        }

        if (httpContext.Request.Headers.IfNoneMatch == bestand.Kenmerk)
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var klein = bestand.IsSamendrukbaar && Aanvaardt(httpContext.Request.Headers);
        if (klein)
        {
            koppen.ContentEncoding = "br";
        }

        var inhoud = klein ? bestand.Brotli : bestand.Inhoud;
        httpContext.Response.ContentType = bestand.Mediatype;
        httpContext.Response.ContentLength = inhoud.Length;
        return httpContext.Response.Body.WriteAsync(inhoud, httpContext.RequestAborted).AsTask();
    }

    private static bool Aanvaardt(IHeaderDictionary koppen) =>
        StringWithQualityHeaderValue.TryParseList(koppen.AcceptEncoding, out var wensen)
        && wensen.Any(wens => wens.Value == "br" && wens.Quality != 0);
}
