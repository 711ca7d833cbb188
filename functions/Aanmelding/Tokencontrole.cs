using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Functions;

/// <summary>
/// Checks a bearer token: signed by the issuer, meant for this API, and valid now in real time, whatever the domain's
/// clock says.
/// </summary>
public sealed class Tokencontrole : IDisposable
{
    private readonly JsonWebTokenHandler _lezer = new() { MapInboundClaims = false };
    private readonly Uitgeversleutels _sleutels;
    private readonly TokenValidationParameters _eisen;

    public Tokencontrole(Aanmeldopties opties, ILogger<Tokencontrole> log)
        : this(opties, new HttpDocumentRetriever { RequireHttps = opties.IsVersleuteld }, log)
    {
    }

    internal Tokencontrole(Aanmeldopties opties, IDocumentRetriever ophaler, ILogger<Tokencontrole> log)
    {
        _sleutels = new(opties.Configuratieadres, ophaler, opties.SleutelsBewaren, TimeProvider.System, log);
        _eisen = new()
        {
            ValidIssuer = opties.Uitgever.ToString().TrimEnd('/'),
            ValidAudience = opties.Publiek,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(1),
        };
    }

    /// <summary>The claims of a good token; null when it is none.</summary>
    /// <exception cref="TijdelijkeStoringException">The issuer's keys cannot be had now.</exception>
    public async Task<ClaimsIdentity?> Controleer(string token, CancellationToken annulering)
    {
        var uitslag = await Controleer(token, await _sleutels.Geef(annulering));
        if (uitslag.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            uitslag = await Controleer(token, await _sleutels.GeefNieuwere(annulering));
        }

        return uitslag.IsValid ? uitslag.ClaimsIdentity : null;
    }

    /// <summary>Makes sure that the keys of the issuer are known.</summary>
    /// <exception cref="TijdelijkeStoringException">They cannot be had now.</exception>
    public Task HaalSleutels(CancellationToken annulering) => _sleutels.Geef(annulering);

    public void Dispose() => _sleutels.Dispose();

    private Task<TokenValidationResult> Controleer(string token, IReadOnlyList<SecurityKey> sleutels)
    {
        var eisen = _eisen.Clone();
        eisen.IssuerSigningKeys = sleutels;
        return _lezer.ValidateTokenAsync(token, eisen);
    }
}
