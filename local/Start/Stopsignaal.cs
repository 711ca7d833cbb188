using System.Runtime.InteropServices;

namespace InzetOpMaat.Local;

/// <summary>Turns Ctrl-C, SIGTERM and the end of the terminal into a token, so that everything ends in order.</summary>
internal sealed class Stopsignaal : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registraties;

    public Stopsignaal()
    {
        _registraties =
        [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
                .Select(signaal => PosixSignalRegistration.Create(signaal, Stop)),
        ];
    }

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var registratie in _registraties)
        {
            registratie.Dispose();
        }

        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signaal)
    {
        signaal.Cancel = true;
        _stop.Cancel();
    }
}
