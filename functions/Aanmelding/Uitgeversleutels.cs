using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Functions;

/// <summary>
/// The public keys of the issuer: fetched at first use, every half day, and when a token names one that is not known.
/// While the issuer does not answer the last known ones stay in use for some days. The library's own manager looks for
/// newer keys in the background, so that the first caller after a change is refused, and has no bound on old ones.
/// </summary>
/// <param name="bewaren">How long keys are used after they were fetched.</param>
/// <param name="tijd">Real time: keys have nothing to do with the domain's clock.</param>
internal sealed partial class Uitgeversleutels(
    string configuratieadres, IDocumentRetriever ophaler, TimeSpan bewaren, TimeProvider tijd, ILogger log) : IDisposable
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromHours(12);

    // Whoever sends made-up tokens must not make us call the issuer each time.
    private static readonly TimeSpan TussenVernieuwingen = TimeSpan.FromMinutes(1);

    // Who has keys to go on with need not wait for an issuer that keeps silent.
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _slot = new(1, 1);
    private volatile Stand? _stand;
    private DateTimeOffset _vernieuwdOp = DateTimeOffset.MinValue;
    private DateTimeOffset _geprobeerdOp = DateTimeOffset.MinValue;

    /// <exception cref="TijdelijkeStoringException">There are none, or none that may still be used, and they cannot be had now.</exception>
    public async Task<IReadOnlyList<SecurityKey>> Geef(CancellationToken annulering)
    {
        var (stand, nu) = (_stand, tijd.GetUtcNow());
        if (stand is null || nu >= stand.GehaaldOp + bewaren)
        {
            return await Haal(stand, annulering);
        }

        if (nu < stand.GehaaldOp + Houdbaar || nu < _geprobeerdOp + TussenVernieuwingen)
        {
            return stand.Sleutels;
        }

        _geprobeerdOp = nu;
        using var geduld = CancellationTokenSource.CreateLinkedTokenSource(annulering);
        geduld.CancelAfter(Geduld);
        try
        {
            return await Haal(stand, geduld.Token);
        }
        catch (Exception fout) when (fout is TijdelijkeStoringException or OperationCanceledException && !annulering.IsCancellationRequested)
        {
            Verouderd(fout, stand.GehaaldOp, stand.GehaaldOp + bewaren);
            return stand.Sleutels;
        }
    }

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "De uitgever van de tokens antwoordt niet; zijn sleutels van {GehaaldOp:O} blijven in gebruik tot {Tot:O}.")]
    private partial void Verouderd(Exception fout, DateTimeOffset gehaaldOp, DateTimeOffset tot);

    private sealed record Stand(IReadOnlyList<SecurityKey> Sleutels, DateTimeOffset GehaaldOp);
}
