using System.Diagnostics;

namespace InzetOpMaat.Local;

/// <summary>
/// Starts storage and app, and starts the app again when it ends unexpectedly. Both are child processes that end with
/// this one, however it ends.
/// </summary>
internal sealed class Toezicht : IAsyncDisposable
{
    private static readonly TimeSpan Tijdvak = TimeSpan.FromMinutes(1);

    private readonly AzuriteProcess _azurite;
    private readonly Appopdracht _opdracht;
    private readonly string _logboek;
    private readonly int _meesteHerstarts;
    private readonly Action<string> _meld;
    private readonly CancellationTokenSource _stop = new();
    private readonly Queue<long> _herstarts = new();
    private Appproces _app;

    private Toezicht(AzuriteProcess azurite, Appopdracht opdracht, string logboek, int meesteHerstarts, Appproces app, Action<string> meld)
    {
        _azurite = azurite;
        _opdracht = opdracht;
        _logboek = logboek;
        _meesteHerstarts = meesteHerstarts;
        _app = app;
        _meld = meld;
        Klaar = Bewaak();
    }

    public Uri App => new($"http://localhost:{_opdracht.Poort}");

    public Uri Graph => new($"http://127.0.0.1:{_opdracht.Graphpoort}");

    /// <summary>Connection string of the storage.</summary>
    public string Verbinding => _azurite.ConnectionString;

    public int AppprocesId => _app.Id;

    /// <summary>How often the app was started again.</summary>
    public int Herstarts { get; private set; }

    /// <summary>Fails when storage or app are gone for good; ends when this is disposed.</summary>
    public Task Klaar { get; }

    /// <param name="meld">Gets a line for each thing that happens.</param>
    /// <exception cref="StartException">A port is taken, or something does not start.</exception>
    public static async Task<Toezicht> Start(Toezichtopties opties, Datamap map, Action<string> meld, CancellationToken annulering)
    {
        Poorten.EisVrij(opties.Poort, "--poort");
        Poorten.EisVrij(opties.Graphpoort, "--graphpoort");
        meld("Starting Azurite (storage) ...");
        var azurite = await AzuriteProcess.StartAsync(map.Azurite, opties.Azuritepoorten, annulering);
        try
        {
            meld("Starting the app and the Graph stand-in ...");
            var opdracht = new Appopdracht(
                map.App, opties.Poort, opties.Graphpoort, azurite.ConnectionString, opties.Klokstand, opties.Begin);
            var app = await Appproces.Start(opdracht, map.Logboek, annulering);
            return new(azurite, opdracht, map.Logboek, opties.MeesteHerstarts, app, meld);
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Klaar.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
        await _azurite.DisposeAsync();
        _stop.Dispose();
    }

    private async Task Bewaak()
    {
        using var opslag = Process.GetProcessById(_azurite.ProcessId);
        var opslagweg = opslag.WaitForExitAsync(_stop.Token);
        while (true)
        {
            var eerste = await Task.WhenAny(_app.Einde, opslagweg);
            if (_stop.IsCancellationRequested)
            {
                return;
            }

            if (eerste == opslagweg)
            {
                throw new StartException("Azurite (storage) ended unexpectedly; start ./run again.");
            }

            await Herstart(await _app.Einde);
        }
    }

    private async Task Herstart(string einde)
    {
        _meld($"The app ended unexpectedly ({einde}); starting it again ...");
        await _app.DisposeAsync();
        while (!_stop.IsCancellationRequested)
        {
            TelHerstart();
            try
            {
                _app = await Appproces.Start(_opdracht, _logboek, _stop.Token);
                Herstarts++;
                _meld($"The app runs again (process {_app.Id}).");
                return;
            }
            catch (StartException fout)
            {
                _meld(fout.Message);
            }
            catch (OperationCanceledException)
            {
                // We were asked to stop meanwhile.
            }
        }
    }

    private void TelHerstart()
    {
        _herstarts.Enqueue(TimeProvider.System.GetTimestamp());
        while (TimeProvider.System.GetElapsedTime(_herstarts.Peek()) > Tijdvak)
        {
            _herstarts.Dequeue();
        }

        if (_herstarts.Count > _meesteHerstarts)
        {
            throw new StartException($"The app ended {_herstarts.Count} times within a minute; see {_logboek}.");
        }
    }
}
