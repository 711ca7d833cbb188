using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Functions;

/// <summary>Whose tokens are taken, and for whom they must be meant.</summary>
public sealed record Aanmeldopties
{
    private Aanmeldopties(Uri uitgever, string publiek)
    {
        Uitgever = uitgever;
        Publiek = publiek;
    }

    /// <summary>The issuer, and where its OpenID configuration is found.</summary>
    public Uri Uitgever { get; }

    /// <summary>The audience: the application id (URI) of this API.</summary>
    public string Publiek { get; }

    public string Configuratieadres => $"{Uitgever.ToString().TrimEnd('/')}/.well-known/openid-configuration";

    public bool IsVersleuteld => Uitgever.Scheme == Uri.UriSchemeHttps;

    /// <exception cref="InstellingException">A setting is missing or broken.</exception>
    public static Aanmeldopties Van(IConfiguration instellingen)
    {
        if (!Uri.TryCreate(instellingen["Aanmelding:Uitgever"], UriKind.Absolute, out var uitgever))
        {
            throw new InstellingException("Instelling Aanmelding__Uitgever ontbreekt of is geen adres, zoals https://login.microsoftonline.com/{tenant}/v2.0.");
        }

        // In plain text anybody on the way could put his own keys in the answer.
        var httpMag = string.Equals(instellingen["Aanmelding:HttpToegestaan"], "true", StringComparison.OrdinalIgnoreCase);
        if (uitgever.Scheme != Uri.UriSchemeHttps && !(uitgever.Scheme == Uri.UriSchemeHttp && httpMag))
        {
            throw new InstellingException("Instelling Aanmelding__Uitgever moet met https beginnen (http alleen met Aanmelding__HttpToegestaan=true).");
        }

        return instellingen["Aanmelding:Publiek"] is { Length: > 0 } publiek
            ? new(uitgever, publiek)
            : throw new InstellingException("Instelling Aanmelding__Publiek ontbreekt: het toepassings-id waarvoor tokens bedoeld zijn.");
    }
}
