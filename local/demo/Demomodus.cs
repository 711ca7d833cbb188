using System.Globalization;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Local;

/// <summary>./run demo: the people of <c>meldingen.json</c> walk through the process, and the outcome is checked.</summary>
internal static class Demomodus
{
    // How long the people wait for an app that is being started again.
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(90);

    public static async Task<int> Draai(Startopties opties, TextWriter uit, CancellationToken stop)
    {
        var document = Demodocument.Lees();
        using var map = Kies(opties);
        await using var toezicht = await Toezicht.Start(
            new(opties.Poort ?? Poort(opties, Runmodus.Poort), opties.Graphpoort ?? Poort(opties, Runmodus.Graphpoort), Runmodus.Azurite(opties.Azuritepoort), ClockMode.Hold, document.Begin),
            map,
            uit.WriteLine,
            stop);
        await uit.WriteLineAsync($"The app listens on {toezicht.App} (process {toezicht.AppprocesId}); data in {map.Pad}");
        try
        {
            var verloop = Loop(document, toezicht, opties, uit, stop);
            await await Task.WhenAny(verloop, toezicht.Klaar);
            if (opties.Blijft)
            {
                await Blijf(toezicht, uit, stop);
            }

            return await verloop ? 0 : 1;
        }
        catch (DemoException fout)
        {
            await uit.WriteLineAsync($"\nDe demo liep vast: {fout.Message}");
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await uit.WriteLineAsync("Stopped. ./run demo --verder goes on.");
            return 1;
        }
    }

    /// <summary>Who looks around keeps the usual address; a demo that only checks itself gets in nobody's way.</summary>
    private static int Poort(Startopties opties, int gewoon) => opties.Blijft ? gewoon : Poorten.Vrij();

    private static async Task Blijf(Toezicht toezicht, TextWriter uit, CancellationToken stop)
    {
        await uit.WriteLineAsync($"\nLook around: {toezicht.App} (sign in as one of the people; the clock is on the screen Klok). Ctrl-C ends it.");
        var gestopt = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
        if (await Task.WhenAny(toezicht.Klaar, gestopt) == toezicht.Klaar)
        {
            await toezicht.Klaar;
        }
    }

    private static async Task<bool> Loop(Demodocument document, Toezicht toezicht, Startopties opties, TextWriter uit, CancellationToken stop)
    {
        var begonnen = TimeProvider.System.GetTimestamp();
        using var klant = new Demoklant(toezicht.App, toezicht.Graph, Geduld, opties.Verder, stop);
        var demo = new Demo(document, klant, toezicht.Verbinding, uit.WriteLine);
        var goed = await demo.Loop(opties.Dagen);
        if (toezicht.Herstarts > 0)
        {
            await uit.WriteLineAsync($"De app viel {toezicht.Herstarts} keer om en ging verder waar zij was; {klant.Herhaald} keer belde iemand opnieuw.");
        }

        await uit.WriteLineAsync($"{(goed ? "De demo slaagde" : "De demo slaagde NIET")}, in {TimeProvider.System.GetElapsedTime(begonnen).TotalSeconds:0} seconden.");
        return goed;
    }

    /// <summary>A folder of its own for each demo; what is left of earlier ones, and in use by nobody, goes.</summary>
    private static Datamap Kies(Startopties opties)
    {
        if (opties.Map is { } gekozen)
        {
            return Datamap.Open(Path.GetFullPath(gekozen), !opties.Verder);
        }

        var demos = Path.Combine(Checkout.Map, ".data", "demo");
        var eerdere = Directory.Exists(demos) ? Directory.GetDirectories(demos).Order(StringComparer.Ordinal).ToList() : [];
        if (opties.Verder)
        {
            return eerdere.Count > 0
                ? Datamap.Open(eerdere[^1], vers: false)
                : throw new StartException("There is no demo to go on with: start one with ./run demo.");
        }

        foreach (var map in eerdere)
        {
            Datamap.RuimOp(map);
        }

        var naam = $"{TimeProvider.System.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{Environment.ProcessId}";
        return Datamap.Open(Path.Combine(demos, naam), vers: true);
    }
}
