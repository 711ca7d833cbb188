using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>A small page for a klant: Dutch at B1 level, no script, nothing from elsewhere, never kept in a cache.</summary>
internal sealed class Pagina(string titel, string inhoud, int status = StatusCodes.Status200OK) : IResult
{
    private const string Stijl = """
        :root{color-scheme:light dark}
        body{font:1.125rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:38rem;padding:1.5rem 1rem}
        h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}
        label{display:block;margin-bottom:.25rem}
        input,button{font:inherit;min-height:2.75rem;padding:.4rem .9rem;border:2px solid currentColor;border-radius:.3rem}
        button{margin-top:.75rem;font-weight:600;cursor:pointer}
        :focus-visible{outline:3px solid;outline-offset:3px}
        """;

    private static readonly string Stijlhash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Stijl)));

    public string Titel => titel;

    public static string Veilig(string tekst) => WebUtility.HtmlEncode(tekst);

    /// <summary>Whether the caller wants a page; another client gets a problem document when something is wrong.</summary>
    public static bool Gewenst(HttpRequest verzoek)
    {
        var accept = verzoek.Headers.Accept.ToString();
        return accept.Length == 0
            || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)
            || accept.Contains("*/*", StringComparison.Ordinal);
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.StatusCode = status;
        antwoord.ContentType = "text/html; charset=utf-8";
        antwoord.Headers.CacheControl = "no-store";
        antwoord.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'sha256-{Stijlhash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        antwoord.Headers["Referrer-Policy"] = "no-referrer";
        antwoord.Headers["X-Robots-Tag"] = "noindex";
        return antwoord.WriteAsync(Html(), httpContext.RequestAborted);
    }

    private string Html() =>
        $"""
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Veilig(titel)}</title>
        <style>{Stijl}</style>
        </head>
        <body>
        <main>
        <h1>{Veilig(titel)}</h1>
        {inhoud}
        </main>
        </body>
        </html>

        """;
}
