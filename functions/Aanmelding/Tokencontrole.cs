using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Functions;

/// <summary>
/// Checks a bearer token: signed by the issuer, meant for this API, and valid now in real time, whatever the domain's
/// clock says. The issuer's keys are fetched once, and again when a token names a key that is not known.
/// </summary>
public sealed class Tokencontrole
{
    private readonly JsonWebTokenHandler _lezer = new() { MapInboundClaims = false };
    private readonly TokenValidationParameters _eisen;

    public Tokencontrole(Aanmeldopties opties)
        : this(opties, new HttpDocumentRetriever { RequireHttps = opties.IsVersleuteld })
    {
    }

    internal Tokencontrole(Aanmeldopties opties, IDocumentRetriever ophaler)
    {
        _eisen = new()
        {
            ValidIssuer = opties.Uitgever.ToString().TrimEnd('/'),
            ValidAudience = opties.Publiek,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(1),
            ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
                opties.Configuratieadres, new OpenIdConnectConfigurationRetriever(), ophaler),
        };
    }

    /// <summary>The claims of a good token; null when it is none.</summary>
    /// <exception cref="TijdelijkeStoringException">The issuer's keys cannot be had now.</exception>
    public async Task<ClaimsIdentity?> Controleer(string token, CancellationToken annulering)
    {
        try
        {
            await _eisen.ConfigurationManager.GetBaseConfigurationAsync(annulering);
        }
        catch (Exception fout) when (fout is InvalidOperationException or HttpRequestException or IOException)
        {
            throw new TijdelijkeStoringException("De uitgever van de tokens antwoordt niet.", fout);
        }

        var uitslag = await _lezer.ValidateTokenAsync(token, _eisen);
        return uitslag.IsValid ? uitslag.ClaimsIdentity : null;
    }
}
