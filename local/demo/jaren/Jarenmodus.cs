using InzetOpMaat.Local.Engine;
using InzetOpMaat.Orchestrations;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local;

/// <summary>./run demo jaren: the people of <c>jaren.json</c> live five years, in memory, and the totals are checked.</summary>
internal static class Jarenmodus
{
    public static async Task<int> Draai(TextWriter uit, CancellationToken stop)
    {
        var begonnen = TimeProvider.System.GetTimestamp();
        var document = Demodocument.Lees("jaren.json");
        var map = Directory.CreateTempSubdirectory("inzetopmaat-jaren-").FullName;
        try
        {
            await using var app = await Start(document, map, stop);
            using var klant = new Demoklant(app.Adres, app.Graph.Url, TimeSpan.Zero, verder: false, stop);
            var jaren = new Jaren(document, klant, await Beleid(app, document), uit.WriteLine);
            var goed = await jaren.Loop();
            await uit.WriteLineAsync($"{(goed ? "De demo slaagde" : "De demo slaagde NIET")}, in {TimeProvider.System.GetElapsedTime(begonnen).TotalSeconds:0} seconden.");
            return goed ? 0 : 1;
        }
        catch (DemoException fout)
        {
            await uit.WriteLineAsync($"\nDe demo liep vast: {fout.Message}");
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await uit.WriteLineAsync("Stopped.");
            return 1;
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    /// <summary>The app with rows and instances in memory: nothing to keep, and years in the time of weeks.</summary>
    public static Task<Lokaleapp> Start(Demodocument document, string map, CancellationToken stop) => Lokaleapp.Start(
        new()
        {
            Map = map,
            Verbinding = "UseDevelopmentStorage=true",
            Enginestore = new MemoryEngineStore(),
            Klokstand = ClockMode.Hold,
            Begin = document.Begin,
            Diensten = diensten => diensten.AddSingleton<IRijen>(new MemoryRijen()),
        },
        stop);

    public static Task<Beleid> Beleid(Lokaleapp app, Demodocument document) =>
        app.Diensten.GetRequiredService<IBeleidsbron>().Geldend(Lokaletijd.Datum(document.Begin));
}
