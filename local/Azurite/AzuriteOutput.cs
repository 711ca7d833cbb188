using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Local;

/// <summary>What Azurite writes while it starts: the addresses of its services, or why it gave up.</summary>
internal sealed partial class AzuriteOutput
{
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AzuriteOutput()
    {
    }

    /// <summary>Done when all three services listen; failed when the process ends before.</summary>
    public Task Listening => listening.Task;

    public string Blob { get; private set; } = "";

    public string Queue { get; private set; } = "";

    public string Table { get; private set; } = "";

    public string Text
    {
        get
        {
            lock (gate)
            {
                return text.ToString().Trim();
            }
        }
    }

    public static AzuriteOutput Of(Process process)
    {
        var output = new AzuriteOutput();
        process.OutputDataReceived += (_, line) => output.Read(line.Data);
        process.ErrorDataReceived += (_, line) => output.Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _ = output.FailAtEndAsync(process);
        return output;
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://[^ ]+)$")]
    private static partial Regex ListeningLine();

    private void Read(string? line)
    {
        if (line is null || Listening.IsCompletedSuccessfully)
        {
            return;
        }

        lock (gate)
        {
            text.AppendLine(line);
        }

        var match = ListeningLine().Match(line);
        var address = match.Groups["address"].Value;
        switch (match.Groups["service"].Value)
        {
            case "Blob":
                Blob = address;
                break;
            case "Queue":
                Queue = address;
                break;
            case "Table":
                Table = address;
                listening.TrySetResult();
                break;
        }
    }

    private async Task FailAtEndAsync(Process process)
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        listening.TrySetException(new AzuriteException($"Azurite stopped while it started: {Text}"));
    }
}
