using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Functions;

/// <summary>
/// The public keys of the issuer: fetched at first use, every half day, and when a token names one that is not known.
/// The library's own manager does that last in the background, so that the first caller after a change is refused.
/// </summary>
/// <param name="tijd">Real time: keys have nothing to do with the domain's clock.</param>
internal sealed class Uitgeversleutels(string configuratieadres, IDocumentRetriever ophaler, TimeProvider tijd) : IDisposable
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromHours(12);

    // Whoever sends made-up tokens must not make us call the issuer each time.
    private static readonly TimeSpan TussenVernieuwingen = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _slot = new(1, 1);
    private volatile Stand? _stand;
    private DateTimeOffset _vernieuwdOp = DateTimeOffset.MinValue;

    /// <exception cref="TijdelijkeStoringException">There are none yet and they cannot be had now.</exception>
    public async Task<IReadOnlyList<SecurityKey>> Geef(CancellationToken annulering) =>
        _stand is { } stand && tijd.GetUtcNow() < stand.GehaaldOp + Houdbaar
            ? stand.Sleutels
            : await Haal(_stand, annulering);

    /// <summary>The keys as they are now, unless they were fetched for this reason shortly before.</summary>
    /// <exception cref="TijdelijkeStoringException">They cannot be had now.</exception>
    public async Task<IReadOnlyList<SecurityKey>> GeefNieuwere(CancellationToken annulering)
    {
        var nu = tijd.GetUtcNow();
        if (_stand is { } stand && nu < _vernieuwdOp + TussenVernieuwingen)
        {
            return stand.Sleutels;
        }

        _vernieuwdOp = nu;
        return await Haal(_stand, annulering);
    }

    public void Dispose() => _slot.Dispose();

    private async Task<IReadOnlyList<SecurityKey>> Haal(Stand? gezien, CancellationToken annulering)
    {
        await _slot.WaitAsync(annulering);
        try
        {
            if (_stand is { } stand && stand != gezien)
            {
                // Another fetched them while this one waited.
                return stand.Sleutels;
            }

            var configuratie = await OpenIdConnectConfigurationRetriever.GetAsync(configuratieadres, ophaler, annulering);
            _stand = new([.. configuratie.SigningKeys], tijd.GetUtcNow());
            return _stand.Sleutels;
        }
        catch (Exception fout) when (fout is IOException or HttpRequestException or InvalidOperationException or ArgumentException)
        {
            throw new TijdelijkeStoringException("De uitgever van de tokens antwoordt niet.", fout);
        }
        finally
        {
            _slot.Release();
        }
    }

    private sealed record Stand(IReadOnlyList<SecurityKey> Sleutels, DateTimeOffset GehaaldOp);
}
