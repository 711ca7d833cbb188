using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>
/// A table as CSV (RFC 4180) for a Dutch spreadsheet: UTF-8 with a byte order mark, semicolons, and no cell that a
/// spreadsheet would take for a formula.
/// </summary>
/// <param name="naam">The name of the file, without its extension.</param>
internal sealed class Csv(string naam, IReadOnlyList<string> koppen, IEnumerable<IReadOnlyList<object?>> regels) : IResult
{
    public const string Mediatype = "text/csv";

    private const int Portie = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = $"{Mediatype}; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{naam}.csv\"";
        await Schrijf(httpContext, "\uFEFF" + Regel(koppen));
        foreach (var portie in regels.Chunk(Portie))
        {
            await Schrijf(httpContext, string.Concat(portie.Select(Regel)));
        }
    }

    internal static string Regel(IEnumerable<object?> cellen) => string.Join(';', cellen.Select(Cel)) + "\r\n";

    private static string Cel(object? waarde)
    {
        var tekst = waarde switch
        {
            null => "",
            bool janee => janee ? "ja" : "nee",
            DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd\\THH:mm:ss\\Z", CultureInfo.InvariantCulture),
            DateOnly datum => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string woorden => Onschuldig(woorden),
            IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
            _ => Onschuldig(waarde.ToString() ?? ""),
        };
        return tekst.AsSpan().ContainsAny(";\"\r\n") ? $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : tekst;
    }

    // OWASP, CSV injection: a spreadsheet computes what begins so.
    private static string Onschuldig(string tekst) => tekst is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + tekst : tekst;

    private static Task Schrijf(HttpContext http, string tekst) =>
        http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(tekst), http.RequestAborted).AsTask();
}
