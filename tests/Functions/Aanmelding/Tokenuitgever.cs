using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Functions.Tests;

/// <summary>An issuer whose documents are handed over without a network.</summary>
internal sealed class Tokenuitgever : IDocumentRetriever
{
    public const string Adres = "https://uitgever.example/v2.0";
    public const string Publiek = "api://proef";

    private static readonly string[] Rollen = ["Intaker"];

    private readonly List<RsaSecurityKey> _sleutels = [];

    public Tokenuitgever() => NieuweSleutel();

    public bool IsWeg { get; set; }

    public void NieuweSleutel() =>
        _sleutels.Add(new(RSA.Create(2048)) { KeyId = $"sleutel-{_sleutels.Count}" });

    public string Token(
        string publiek = Publiek, string uitgever = Adres, TimeSpan? geldig = null, SecurityKey? sleutel = null, string algoritme = SecurityAlgorithms.RsaSha256) =>
        Token(new() { ["roles"] = Rollen, ["medewerker"] = "intaker-1" }, publiek, uitgever, geldig, sleutel, algoritme);

    public string Token(
        Dictionary<string, object> velden, string publiek = Publiek, string uitgever = Adres, TimeSpan? geldig = null, SecurityKey? sleutel = null, string algoritme = SecurityAlgorithms.RsaSha256)
    {
        var nu = TimeProvider.System.GetUtcNow().UtcDateTime;
        var tot = nu + (geldig ?? TimeSpan.FromHours(1));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = uitgever,
            Audience = publiek,
            NotBefore = tot.AddHours(-2),
            Expires = tot,
            Claims = velden,
            SigningCredentials = new(sleutel ?? _sleutels[^1], algoritme),
        });
    }

    public string ZonderEinde() => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Adres,
        Audience = Publiek,
        Claims = new Dictionary<string, object> { ["roles"] = Rollen, ["medewerker"] = "intaker-1" },
        SigningCredentials = new(_sleutels[^1], SecurityAlgorithms.RsaSha256),
    });

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (IsWeg)
        {
            throw new IOException("Geen verbinding.");
        }

        return Task.FromResult(address.EndsWith("/sleutels", StringComparison.Ordinal)
            ? $$"""{ "keys": [{{string.Join(",", _sleutels.Select(Openbaar))}}] }"""
            : $$"""{ "issuer": "{{Adres}}", "jwks_uri": "{{Adres}}/sleutels" }""");
    }

    private static string Openbaar(RsaSecurityKey sleutel)
    {
        var delen = sleutel.Rsa.ExportParameters(includePrivateParameters: false);
        return $$"""{ "kty": "RSA", "use": "sig", "kid": "{{sleutel.KeyId}}", "n": "{{Base64UrlEncoder.Encode(delen.Modulus)}}", "e": "{{Base64UrlEncoder.Encode(delen.Exponent)}}" }""";
    }

    public SecurityKey AlsGeheim() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Openbaar(_sleutels[^1]))) { KeyId = _sleutels[^1].KeyId };
}
