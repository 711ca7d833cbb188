using System.Text;
using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Crashhost;

/// <summary>
/// What activities do outside: a line in a log, once for every run, and a row in a store that tells keys apart, of which
/// there can be only one.
/// </summary>
internal sealed class Effects(TableClient outside, string logFile, int life) : IDisposable
{
    private const string By = nameof(By);

    private readonly Lock gate = new();
    private readonly FileStream log = new(logFile, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 1);
    private int runs;

    public static TableClient Outside(string connection, string store) => new(connection, store + "outside");

    public static string LogFile(string folder) => Path.Combine(folder, "effects.log");

    /// <summary>Returns the key with the name of the run that had the effect, which need not be this one.</summary>
    public async Task<string> DoAsync(string instanceId, string key)
    {
        lock (gate)
        {
            log.Write(Encoding.ASCII.GetBytes(key + "\n"));
        }

        var row = new TableEntity(instanceId, key) { [By] = $"{life}.{Interlocked.Increment(ref runs)}" };
        try
        {
            await outside.AddEntityAsync(row);
        }
        catch (RequestFailedException exception) when (exception.Status == 409)
        {
            row = await outside.GetEntityAsync<TableEntity>(instanceId, key);
        }

        return Outcome(row);
    }

    public static string Outcome(TableEntity row) => $"{row.RowKey}={row.GetString(By)}";

    public void Dispose() => log.Dispose();
}
