using System.Diagnostics;
using System.Text.Json;
using InzetOpMaat.Crashhost;

namespace InzetOpMaat.Reliability.Tests;

/// <summary>How a life of the host ended.</summary>
/// <param name="IsDone">All journeys have ended, and the host stopped in order.</param>
/// <param name="WasRecovered">It had taken up what the former life left.</param>
internal sealed record LifeEnd(bool IsDone, bool WasRecovered);

/// <summary>The host in a process of its own, started and waiting for its orders.</summary>
internal sealed class CrashhostProcess : IDisposable
{
    // Exit code of a process that SIGKILL ended: 128 + 9.
    private const int Killed = 137;

    // A machine with much else to do takes long for everything; only a host that hangs is silent for so long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly Task<string> errors;

    private CrashhostProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public static CrashhostProcess Start() => new(Process.Start(
        new ProcessStartInfo("dotnet", [typeof(Orders).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);

    /// <summary>Lets the host live until its death, or without one until it is done.</summary>
    /// <exception cref="InvalidOperationException">It ended in another way.</exception>
    public async Task<LifeEnd> LiveAsync(Orders orders, Death? death, CancellationToken cancellation)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(orders with { Death = death?.Own }).AsMemory(), cancellation);
        await process.StandardInput.FlushAsync(cancellation);
        var (isDone, isRecovered) = await FollowAsync(death is { Point: null } ? death : null, cancellation);
        await process.WaitForExitAsync(cancellation).WaitAsync(Patience, TimeProvider.System, cancellation);
        return process.ExitCode is 0 or Killed
            ? new LifeEnd(isDone, isRecovered)
            : throw new InvalidOperationException($"The host ended with code {process.ExitCode}: {await errors}");
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<(bool IsDone, bool IsRecovered)> FollowAsync(Death? kill, CancellationToken cancellation)
    {
        var (isDone, isRecovered, points) = (false, false, 0);
        var signals = process.StandardOutput.BaseStream;
        var buffer = new byte[1];
        while (await signals.ReadAsync(buffer, cancellation).AsTask().WaitAsync(Patience, TimeProvider.System, cancellation) > 0)
        {
            isDone |= buffer[0] == Signals.Done;
            isRecovered |= buffer[0] == Signals.Recovered;
            points += buffer[0] == Signals.Point && (isRecovered || kill?.InRecovery == true) ? 1 : 0;
            if (kill is not null && (isRecovered || kill.InRecovery) && points >= kill.Count)
            {
                await Task.Delay(kill.Delay, TimeProvider.System, cancellation);
                process.Kill();
                kill = null;
            }
        }

        return (isDone, isRecovered);
    }
}
