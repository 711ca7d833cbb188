using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Functions;

/// <summary>What the screens must know before anybody is signed in. Nothing of it is a secret.</summary>
/// <param name="Uitgever">Where people sign in.</param>
/// <param name="Client">The id under which the screens are known there; empty: nobody can sign in on the screens.</param>
/// <param name="Bereik">The scopes to ask for.</param>
/// <param name="Klok">Where the domain's clock can be read and moved; absent where it is the real one.</param>
public sealed record Schermopties(string Uitgever, string Client, string Bereik, string? Klok)
{
    public static Schermopties Van(IConfiguration instellingen, Aanmeldopties aanmelding) => new(
        aanmelding.Uitgever.ToString().TrimEnd('/'),
        instellingen["Schermen:Client"] ?? "",
        instellingen["Schermen:Bereik"] is { Length: > 0 } bereik ? bereik : $"openid profile {aanmelding.Publiek}/.default",
        instellingen["Schermen:Klok"] is { Length: > 0 } klok ? klok : null);

    /// <summary>What the page may load and call: itself, and the issuer.</summary>
    [JsonIgnore]
    public string Inhoudsbeleid
    {
        get
        {
            var uitgever = new Uri(Uitgever).GetLeftPart(UriPartial.Authority);
            return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                + $"connect-src 'self' {uitgever}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";
        }
    }
}
