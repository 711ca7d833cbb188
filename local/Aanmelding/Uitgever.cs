using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Local;

/// <summary>
/// The local OpenID issuer: tokens of the same form as those of Entra ID, so that the app checks them with the same
/// code. Its key lives in the data folder and is of no use elsewhere. Lifetimes are in real time.
/// </summary>
internal sealed class Uitgever
{
    private readonly RsaSecurityKey _sleutel;
    private readonly string _publiek;

    private Uitgever(RSA rsa, string adres, string publiek)
    {
        Adres = adres;
        _publiek = publiek;
        _sleutel = new RsaSecurityKey(rsa) { KeyId = Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportRSAPublicKey())[..12]) };
    }

    /// <summary>The issuer's URL, such as <c>http://localhost:7071/lokaal</c>.</summary>
    public string Adres { get; }

    public static Uitgever Open(string map, string adres, string publiek)
    {
        Directory.CreateDirectory(map);
        var bestand = Path.Combine(map, "uitgever.pem");
        var rsa = RSA.Create(2048);
        if (File.Exists(bestand))
        {
            rsa.ImportFromPem(File.ReadAllText(bestand));
        }
        else
        {
            File.WriteAllText(bestand, rsa.ExportRSAPrivateKeyPem());
        }

        return new(rsa, adres, publiek);
    }

    public string Token(Rol rol, string medewerkerId, TimeSpan geldig) => Token([rol], medewerkerId, geldig);

    public string Token(IReadOnlyList<Rol> rollen, string medewerkerId, TimeSpan geldig) => Teken(_publiek, geldig, new()
    {
        ["sub"] = medewerkerId,
        ["medewerker"] = medewerkerId,
        ["roles"] = rollen.Select(rol => rol.ToString()).ToArray(),
    });

    /// <summary>Who signed in, for the screens themselves.</summary>
    public string Idtoken(Aanmeldcode code, TimeSpan geldig)
    {
        var velden = new Dictionary<string, object>
        {
            ["sub"] = code.Wie.Id,
            ["name"] = code.Wie.Naam,
            ["medewerker"] = code.Wie.Id,
            ["roles"] = new[] { code.Wie.Rol.ToString() },
        };
        if (code.Nonce is { } nonce)
        {
            velden["nonce"] = nonce;
        }

        return Teken(code.Client, geldig, velden);
    }

    /// <summary>The OpenID discovery document.</summary>
    public object Metagegevens() => new Dictionary<string, object>
    {
        ["issuer"] = Adres,
        ["jwks_uri"] = $"{Adres}/sleutels",
        ["token_endpoint"] = $"{Adres}/token",
        ["authorization_endpoint"] = $"{Adres}/aanmelden",
        ["end_session_endpoint"] = $"{Adres}/afmelden",
        ["response_types_supported"] = new[] { "code" },
        ["grant_types_supported"] = new[] { "authorization_code" },
        ["code_challenge_methods_supported"] = new[] { "S256" },
        ["token_endpoint_auth_methods_supported"] = new[] { "none" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    };

    /// <summary>The public keys (JWKS).</summary>
    public object Sleutels()
    {
        var openbaar = _sleutel.Rsa.ExportParameters(includePrivateParameters: false);
        return new Dictionary<string, object>
        {
            ["keys"] = new[]
            {
                new Dictionary<string, string>
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["alg"] = "RS256",
                    ["kid"] = _sleutel.KeyId,
                    ["n"] = Base64UrlEncoder.Encode(openbaar.Modulus!),
                    ["e"] = Base64UrlEncoder.Encode(openbaar.Exponent!),
                },
            },
        };
    }

    private string Teken(string publiek, TimeSpan geldig, Dictionary<string, object> velden)
    {
        var nu = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Adres,
            Audience = publiek,
            IssuedAt = nu,
            NotBefore = nu,
            Expires = nu + geldig,
            SigningCredentials = new SigningCredentials(_sleutel, SecurityAlgorithms.RsaSha256),
            Claims = velden,
        });
    }
}
