using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions;

/// <summary>
/// Looks whether the app can do its work. Storage, policy and the keys of the issuer are needed for every request; Graph is
/// not, its last answer is only told. Whoever asks often gets what was seen just before.
/// </summary>
/// <param name="tijd">Real time.</param>
public sealed partial class Gezondheidscontrole(
    IRijen rijen, IBeleidsbron beleidsbron, Tokencontrole tokens, Graphstand graph, IKlok klok, TimeProvider tijd, ILogger<Gezondheidscontrole> log) : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _slot = new(1, 1);
    private Gezondheidsbeeld? _beeld;
    private DateTimeOffset _gezienOp;

    internal async Task<Gezondheidsbeeld> Kijk(CancellationToken annulering)
    {
        await _slot.WaitAsync(annulering);
        try
        {
            if (_beeld is null || tijd.GetUtcNow() >= _gezienOp + Houdbaar)
            {
                _beeld = await Maak();
                _gezienOp = tijd.GetUtcNow();
            }

            return _beeld;
        }
        finally
        {
            _slot.Release();
        }
    }

    public void Dispose() => _slot.Dispose();

    private async Task<Gezondheidsbeeld> Maak()
    {
        var opslag = Probeer("opslag", stop => rijen.Lees(Tabel.Beleid, "gezondheid", "gezondheid", stop));
        var beleid = Probeer("beleid", stop => beleidsbron.Geldend(klok, stop));
        var aanmelding = Probeer("aanmelding", tokens.HaalSleutels);
        var nodig = new Dictionary<string, Gezondheid>
        {
            ["opslag"] = await opslag,
            ["beleid"] = await beleid,
            ["aanmelding"] = await aanmelding,
        };
        var stand = nodig.Values.All(deel => deel == Gezondheid.Gezond) ? Gezondheid.Gezond : Gezondheid.Gestoord;
        nodig["graph"] = graph.Lukte switch { null => Gezondheid.Onbekend, true => Gezondheid.Gezond, false => Gezondheid.Gestoord };
        return new(stand, nodig);
    }

    // Not bound to the request that asks: the answer is for who asks next, too.
    private async Task<Gezondheid> Probeer(string deel, Func<CancellationToken, Task> doe)
    {
        using var grens = new CancellationTokenSource(Geduld, tijd);
#pragma warning disable CA1031 // Whatever it is, this part does not work now.
        try
        {
            await doe(grens.Token).WaitAsync(Geduld, tijd);
            return Gezondheid.Gezond;
        }
        catch (Exception fout)
        {
            Gestoord(fout, deel);
            return Gezondheid.Gestoord;
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Gezondheid: {Deel} antwoordt niet.")]
    private partial void Gestoord(Exception fout, string deel);
}
