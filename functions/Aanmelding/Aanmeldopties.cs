using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Functions;

/// <summary>Whose tokens are taken, and for whom they must be meant.</summary>
public sealed record Aanmeldopties
{
    private static readonly TimeSpan KortstBewaren = TimeSpan.FromHours(12);
    private static readonly TimeSpan LangstBewaren = TimeSpan.FromDays(14);

    private Aanmeldopties(Uri uitgever, string publiek, TimeSpan sleutelsBewaren)
    {
        Uitgever = uitgever;
        Publiek = publiek;
        SleutelsBewaren = sleutelsBewaren;
    }

    /// <summary>The issuer, and where its OpenID configuration is found.</summary>
    public Uri Uitgever { get; }

    /// <summary>The audience: the application id (URI) of this API.</summary>
    public string Publiek { get; }

    /// <summary>How long the keys of the issuer are used after they were fetched, while it does not answer.</summary>
    public TimeSpan SleutelsBewaren { get; }

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

        var tekst = instellingen["Aanmelding:SleutelsBewaren"];
        var bewaren = TimeSpan.FromDays(3);
        if (!string.IsNullOrEmpty(tekst) && !(TimeSpan.TryParse(tekst, CultureInfo.InvariantCulture, out bewaren) && bewaren >= KortstBewaren && bewaren <= LangstBewaren))
        {
            throw new InstellingException("Instelling Aanmelding__SleutelsBewaren is geen duur van 12 uur tot 14 dagen, zoals 3.00:00:00.");
        }

        return instellingen["Aanmelding:Publiek"] is { Length: > 0 } publiek
            ? new(uitgever, publiek, bewaren)
            : throw new InstellingException("Instelling Aanmelding__Publiek ontbreekt: het toepassings-id waarvoor tokens bedoeld zijn.");
    }
}
