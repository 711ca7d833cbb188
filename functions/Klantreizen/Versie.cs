using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InzetOpMaat.Functions;

/// <summary>The version of what a caller sees, for the headers ETag, If-None-Match and If-Match.</summary>
internal static class Versie
{
    /// <summary>Changes with the content; without the quotes that a header has.</summary>
    public static string Van<T>(T waarde) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Opslagformaat.Schrijf(waarde))))[..32];

    public static string Kop(string versie) => $"\"{versie}\"";

    /// <summary>The version that the caller saw; null for any (<c>*</c>).</summary>
    /// <exception cref="ProbleemException">428: the header is missing.</exception>
    public static string? Gezien(HttpRequest verzoek) => verzoek.Headers.IfMatch.ToString() switch
    {
        "" => throw new ProbleemException(428, "Stuur de header If-Match mee, met de ETag van wat u zag."),
        "*" => null,
        var kop => kop.Trim().Trim('"'),
    };

    /// <summary>The version that the caller saw, for who does not have to say; null for any.</summary>
    public static string? MisschienGezien(HttpRequest verzoek) => verzoek.Headers.IfMatch.Count == 0 ? null : Gezien(verzoek);

    /// <summary>Whether the caller has this version already (RFC 9110 §13.1.2).</summary>
    public static bool IsGekend(HttpRequest verzoek, string versie) =>
        EntityTagHeaderValue.TryParseList(verzoek.Headers.IfNoneMatch, out var gekend)
        && gekend.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(new(Kop(versie)), useStrongComparison: false));

    /// <summary>412: it changed since; the answer has the ETag of what it is now, and shows it when that is known.</summary>
    public static ProbleemException Gewijzigd(HttpRequest verzoek, Vastlegging.Gewijzigd nu)
    {
        verzoek.HttpContext.Response.Headers.ETag = Kop(nu.Versie);
        return new ProbleemException(412, "Dit is intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.") { Stand = nu.Stand };
    }
}
