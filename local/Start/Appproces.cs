using System.Diagnostics;

namespace InzetOpMaat.Local;

/// <summary>The app in a process of its own, with its standard input as lifeline.</summary>
internal sealed class Appproces : IAsyncDisposable
{
    public const string Opdrachtwoord = "app";

    private static readonly TimeSpan Starttijd = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Stoptijd = TimeSpan.FromSeconds(30);

    private readonly Process _proces;
    private readonly TaskCompletionSource _klaar = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StreamWriter _logboek;
    private readonly Task _uitvoer;
    private bool _weg;

    private Appproces(Process proces, string logboek)
    {
        _proces = proces;
        _logboek = new StreamWriter(new FileStream(logboek, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        _uitvoer = Task.WhenAll(LeesUitvoer(), LeesFouten());
        Einde = WachtOpEinde();
    }

    public int Id => _proces.Id;

    /// <summary>Why it ended, in words.</summary>
    public Task<string> Einde { get; }

    /// <summary>Starts the app and returns when it answers.</summary>
    /// <param name="logboek">The file to which its warnings are added.</param>
    /// <exception cref="StartException">It cannot start.</exception>
    public static async Task<Appproces> Start(Appopdracht opdracht, string logboek, CancellationToken annulering)
    {
        var app = new Appproces(Process.Start(Opstart())!, logboek);
        try
        {
            await app._proces.StandardInput.WriteLineAsync(opdracht.Regel().AsMemory(), annulering);
            await app._proces.StandardInput.FlushAsync(annulering);
            await app._klaar.Task.WaitAsync(Starttijd, TimeProvider.System, annulering);
            return app;
        }
        catch (Exception fout)
        {
            await app.DisposeAsync();
            throw fout switch
            {
                TimeoutException => new StartException($"The app did not answer within {Starttijd.TotalMinutes} minutes; see {logboek}.", fout),
                IOException => new StartException($"The app ended while it started; see {logboek}.", fout),
                _ => fout,
            };
        }
    }

    /// <summary>Ends the app in order: it finishes what it is doing first.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_weg)
        {
            return;
        }

        _weg = true;
        try
        {
            _proces.StandardInput.Close();
        }
        catch (IOException)
        {
            // It was gone already, and its input with it.
        }

        try
        {
            await _proces.WaitForExitAsync().WaitAsync(Stoptijd, TimeProvider.System);
        }
        catch (TimeoutException)
        {
            _proces.Kill();
        }

        await Einde;
        _proces.Dispose();
    }

    private static ProcessStartInfo Opstart()
    {
        var dotnet = Environment.ProcessPath is { } pad && Path.GetFileNameWithoutExtension(pad) == "dotnet" ? pad : "dotnet";
        return new(dotnet, [typeof(Appproces).Assembly.Location, Opdrachtwoord])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private async Task LeesUitvoer()
    {
        while (await _proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            if (regel == Appmodus.Klaar)
            {
                _klaar.TrySetResult();
            }
            else if (regel.StartsWith(Appmodus.Mislukt, StringComparison.Ordinal))
            {
                _klaar.TrySetException(new StartException(regel[Appmodus.Mislukt.Length..]));
            }
        }
    }

    private async Task LeesFouten()
    {
        while (await _proces.StandardError.ReadLineAsync() is { } regel)
        {
            await _logboek.WriteLineAsync(regel);
        }
    }

    private async Task<string> WachtOpEinde()
    {
        await _proces.WaitForExitAsync();
        await _uitvoer;
        await _logboek.DisposeAsync();
        var einde = _proces.ExitCode > 128 ? $"signal {_proces.ExitCode - 128}" : $"exit code {_proces.ExitCode}";
        _klaar.TrySetException(new StartException($"The app ended while it started ({einde})."));
        return einde;
    }
}
