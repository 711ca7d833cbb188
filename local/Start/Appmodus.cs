using System.Text;
using InzetOpMaat.Local.Engine;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local;

/// <summary>
/// The app as a child process. It lives as long as its standard input: the operating system closes that when the
/// parent dies, however it dies.
/// </summary>
internal static class Appmodus
{
    public const string Klaar = "READY";
    public const string Mislukt = "FAILED ";

    private const string Engineopslag = "engine";

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    public static async Task<int> Draai(Stream invoer, TextWriter uit, TextWriter fouten)
    {
        // A Ctrl-C in the terminal reaches this process too; only the end of the input stops it.
        using var doof = new Stopsignaal();
        using var lezer = new StreamReader(invoer, Encoding.UTF8);
        using var stop = new CancellationTokenSource();
        var draaide = false;
        try
        {
            var opdracht = Appopdracht.Lees(await lezer.ReadLineAsync(CancellationToken.None));
            _ = WachtOpEinde(lezer, stop);
            await using var app = await Start(opdracht, stop.Token);
            draaide = true;
            await uit.WriteLineAsync(Klaar);
            await uit.FlushAsync(CancellationToken.None);
            await Task.WhenAny(app.Klaar, Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token));
            return stop.IsCancellationRequested ? 0 : 1;
        }
        catch (Exception fout) when (Foutregel.Voor(fout) is { } regel && !stop.IsCancellationRequested)
        {
            await uit.WriteLineAsync(Mislukt + regel);
            return 1;
        }
        catch (Exception fout) when (draaide || stop.IsCancellationRequested)
        {
            // The storage went before us perhaps. What was not finished is done at the next start.
            await fouten.WriteLineAsync($"While stopping: {fout.Message.ReplaceLineEndings(" ")}");
            return stop.IsCancellationRequested ? 0 : 1;
        }
    }

    /// <summary>The lease of an app that was killed lasts a few seconds more; who outlives that is alive.</summary>
    private static async Task<Lokaleapp> Start(Appopdracht opdracht, CancellationToken annulering)
    {
        var opties = new Lokaleopties
        {
            Map = opdracht.Map,
            Poort = opdracht.Poort,
            Graphpoort = opdracht.Graphpoort,
            Verbinding = opdracht.Verbinding,
            Enginestore = await TablesEngineStore.OpenAsync(opdracht.Verbinding, Engineopslag, cancellation: annulering),
            Klokstand = opdracht.Klokstand,
            Begin = opdracht.Begin,
            Logboek = Logboek,
        };
        try
        {
            return await Lokaleapp.Start(opties, annulering);
        }
        catch (StoreInUseException)
        {
            await Task.Delay(opties.Pachtduur, TimeProvider.System, annulering);
            return await Lokaleapp.Start(opties, annulering);
        }
    }

    private static void Logboek(ILoggingBuilder logboek) => logboek
        .SetMinimumLevel(LogLevel.Warning)
        .AddSimpleConsole(vorm =>
        {
            vorm.SingleLine = true;
            vorm.TimestampFormat = "HH:mm:ss ";
        })
        .AddConsole(uitvoer => uitvoer.LogToStandardErrorThreshold = LogLevel.Trace);

    private static async Task WachtOpEinde(StreamReader lezer, CancellationTokenSource stop)
    {
        await lezer.ReadToEndAsync(CancellationToken.None);
        var gestopt = stop.CancelAsync();
        await Task.Delay(Geduld, TimeProvider.System, CancellationToken.None);
        await gestopt;
        Environment.Exit(1);
    }
}
