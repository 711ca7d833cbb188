using System.ComponentModel;
using System.Diagnostics;

namespace InzetOpMaat.Local;

/// <summary>
/// Azurite, the storage emulator, as a child process. It never outlives this process: it stops when its standard input ends,
/// and the operating system sees to that even after a kill -9.
/// </summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    // The account and key that every installation of the emulator has; they are public and protect nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // Starting takes a second or two; on a machine with much else to do it has been seen to take half a minute.
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly AzuriteOutput output;

    private AzuriteProcess(Process process, AzuriteOutput output)
    {
        this.process = process;
        this.output = output;
    }

    /// <summary>For the Tables and Blobs clients; has the ports that were really taken.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};" +
        $"BlobEndpoint={output.Blob}/{Account};QueueEndpoint={output.Queue}/{Account};TableEndpoint={output.Table}/{Account};";

    public int ProcessId => process.Id;

    /// <summary>Starts Azurite and returns when all three services answer.</summary>
    /// <param name="dataFolder">Made if it is not there; what an earlier run saved in it is there again.</param>
    /// <exception cref="AzuriteException">Node.js or Azurite is missing, a port is taken, or it did not start.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        string dataFolder, AzuritePorts ports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ports);
        ports.ThrowIfTaken();
        var process = StartNode(AzuriteScript.Find(AppContext.BaseDirectory), dataFolder, ports);
        var azurite = new AzuriteProcess(process, AzuriteOutput.Of(process));
        try
        {
            await azurite.output.Listening.WaitAsync(StartTime, TimeProvider.System, cancellationToken).ConfigureAwait(false);
            return azurite;
        }
        catch (Exception exception)
        {
            await azurite.DisposeAsync().ConfigureAwait(false);
            throw exception is TimeoutException
                ? new AzuriteException($"Azurite did not answer within {StartTime}: {azurite.output.Text}", exception)
                : exception;
        }
    }

    /// <summary>Stops Azurite as SIGTERM does, so that it saves its tables and blobs, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(StopTime, TimeProvider.System).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            process.Kill();
        }
        catch (IOException)
        {
            // It was gone already, and its input with it.
        }
        finally
        {
            process.Dispose();
        }
    }

    private static Process StartNode(string script, string dataFolder, AzuritePorts ports)
    {
        Directory.CreateDirectory(dataFolder);
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "-e", AzuriteScript.TiedToStandardInput, script,
            "--location", dataFolder,
            "--blobPort", $"{ports.Blob}", "--queuePort", $"{ports.Queue}", "--tablePort", $"{ports.Table}",
            "--disableTelemetry", "--skipApiVersionCheck", "--silent",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new AzuriteException("Node.js is not on the PATH; Azurite runs on it. Install Node.js 20 or later.", exception);
        }
    }
}
