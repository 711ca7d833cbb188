using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions;

/// <summary>
/// Loads the overview while the app starts, so that whoever asks first need not wait for all of it. The start does not
/// wait for it; when it fails, that request loads it.
/// </summary>
public sealed partial class Overzichtopwarmer(Overzicht overzicht, ILogger<Overzichtopwarmer> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var begin = Stopwatch.GetTimestamp();
#pragma warning disable CA1031 // Whatever goes wrong now, the first request tries again and hears of it.
        try
        {
            var aantal = (await overzicht.Delen(stoppingToken)).Sum(deel => deel.Count);
            Geladen(aantal, (long)Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
        catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
        {
            NietGeladen(fout);
        }
        catch (Exception)
        {
            // The app stops.
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Het overzicht is geladen: {Aantal} klantreizen in {Milliseconden} ms.")]
    private partial void Geladen(int aantal, long milliseconden);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Het overzicht kon niet worden geladen; het eerste verzoek doet dat.")]
    private partial void NietGeladen(Exception fout);
}
