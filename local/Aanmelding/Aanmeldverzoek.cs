using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Local;

/// <summary>What the screens ask of the authorization endpoint (authorization code with PKCE).</summary>
/// <param name="Terug">Where the browser goes with the code: a page of this app.</param>
/// <param name="Uitdaging">The code challenge (S256).</param>
internal sealed record Aanmeldverzoek(string Client, Uri Terug, string Uitdaging, string? Nonce, string? Staat)
{
    /// <summary>Null when it is no good request. An address elsewhere is refused: a code must not leave this app.</summary>
    public static Aanmeldverzoek? Lees(Func<string, string?> veld, HttpRequest verzoek) =>
        veld("response_type") == "code" && veld("code_challenge_method") == "S256"
        && veld("client_id") is { Length: > 0 } client
        && veld("code_challenge") is { Length: >= 43 and <= 128 } uitdaging
        && IsEigen(veld("redirect_uri"), verzoek, out var terug)
            ? new(client, terug, uitdaging, veld("nonce"), veld("state"))
            : null;

    public static bool IsEigen(string? adres, HttpRequest verzoek, out Uri eigen) =>
        Uri.TryCreate(adres, UriKind.Absolute, out eigen!)
        && eigen.IsLoopback && eigen.Port == (verzoek.Host.Port ?? 80) && eigen.Scheme == verzoek.Scheme;
}
