using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Local;

/// <summary>Where a visitor of the local app chooses who to be.</summary>
internal static class Aanmeldpagina
{
    private const string Stijl = """
        :root{color-scheme:light dark}
        body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:56rem;padding:1.5rem 1rem 3rem}
        h1{font-size:1.6rem;line-height:1.25;margin-bottom:.25rem}
        h2{font-size:1rem;margin:1.25rem 0 .4rem}
        form{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}
        button{font:inherit;display:block;width:100%;text-align:start;min-height:2.75rem;margin-bottom:.5rem;padding:.4rem .9rem;border:1px solid;border-radius:.4rem;background:canvas;color:canvastext;cursor:pointer}
        button:hover{text-decoration:underline}
        :focus-visible{outline:3px solid;outline-offset:2px}
        """;

    private static readonly string Stijlhash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Stijl)));

    public static IResult Toon(HttpContext http, IEnumerable<KeyValuePair<string, string>> velden, IReadOnlyList<Aanmelder> allen)
    {
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'sha256-{Stijlhash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.Content(Html(velden, allen), "text/html; charset=utf-8");
    }

    private static string Html(IEnumerable<KeyValuePair<string, string>> velden, IReadOnlyList<Aanmelder> allen) =>
        $"""
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Aanmelden - Inzet op maat</title>
        <style>{Stijl}</style>
        </head>
        <body>
        <main>
        <h1>Wie bent u?</h1>
        <p>Deze omgeving staat op uw eigen computer. Kies een medewerker; een wachtwoord is niet nodig.</p>
        <form method="post">
        {string.Concat(velden.Select(veld => $"<input type=\"hidden\" name=\"{Veilig(veld.Key)}\" value=\"{Veilig(veld.Value)}\">"))}
        {string.Concat(allen.GroupBy(wie => wie.Rol).Select(Groep))}
        </form>
        </main>
        </body>
        </html>

        """;

    private static string Groep(IGrouping<Rol, Aanmelder> rol) =>
        $"<section><h2>{rol.Key}</h2>{string.Concat(rol.Select(wie => $"<button name=\"wie\" value=\"{Veilig(wie.Id)}\">{Veilig(wie.Naam)}</button>"))}</section>";

    private static string Veilig(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
