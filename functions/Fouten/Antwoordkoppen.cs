using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>The headers of every answer. A page that needs more than the API sets its own Content-Security-Policy.</summary>
internal static class Antwoordkoppen
{
    /// <summary>The version of the contract, as in <c>docs/api/openapi.yaml</c>.</summary>
    public const string Apiversie = "1.0.0";

    public static void Zet(IHeaderDictionary koppen)
    {
        koppen["API-Version"] = Apiversie;
        koppen.CacheControl = "no-store";
        koppen.XContentTypeOptions = "nosniff";
        koppen.XFrameOptions = "DENY";
        koppen.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        koppen.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        koppen["Referrer-Policy"] = "no-referrer";
    }
}
