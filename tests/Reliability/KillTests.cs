using System.Diagnostics;
using System.Globalization;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Reliability.Tests;

/// <summary>
/// The app is killed in the middle of its work, at moments drawn from a seed that the test prints: people call, the
/// process dies with the call half done. INZETOPMAAT_ZAAD chooses another seed.
/// </summary>
public sealed class KillTests
{
    // The demo makes several hundred calls; these come early enough that all of them are made.
    private const int EersteVerzoek = 10;
    private const int LaatsteVerzoek = 600;
    private const int LangsteUitstel = 120;

    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Everyone_arrives_and_no_invitation_comes_twice_when_the_app_is_killed_again_and_again()
    {
        var uit = TestContext.Current.TestOutputHelper!;
        var aantal = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1" ? 25 : 3;
        var zaad = int.Parse(Environment.GetEnvironmentVariable("INZETOPMAAT_ZAAD") ?? "1", CultureInfo.InvariantCulture);
        uit.WriteLine($"seed {zaad}, {aantal} kills");
        var toeval = new Random(zaad);
        var doden = Enumerable.Range(EersteVerzoek, LaatsteVerzoek - EersteVerzoek).OrderBy(_ => toeval.Next()).Take(aantal)
            .ToDictionary(verzoek => verzoek, _ => TimeSpan.FromMilliseconds(toeval.Next(LangsteUitstel)));

        var document = Demodocument.Lees();
        var pad = Directory.CreateTempSubdirectory("kill-").FullName;
        using var map = Datamap.Open(pad, vers: true);
        await using (var toezicht = await Toezicht.Start(
            new(Poorten.Vrij(), Poorten.Vrij(), AzuritePorts.Free, ClockMode.Hold, document.Begin, MeesteHerstarts: aantal),
            map,
            uit.WriteLine,
            TestContext.Current.CancellationToken))
        {
            var verzoeken = 0;
            using var klant = new Demoklant(toezicht.App, toezicht.Graph, Geduld, verder: false, TestContext.Current.CancellationToken)
            {
                VoorElkVerzoek = () =>
                {
                    if (doden.TryGetValue(Interlocked.Increment(ref verzoeken), out var uitstel))
                    {
                        _ = Dood(toezicht, uitstel);
                    }
                },
            };
            var demo = new Demo(document, klant, toezicht.Verbinding, uit.WriteLine);

            await demo.Loop();

            Assert.All(demo.Controles, controle => Assert.True(controle.Goed, $"{controle.Wat}: {controle.Toelichting}"));
            Assert.InRange(toezicht.Herstarts, 1, aantal);
            uit.WriteLine($"{toezicht.Herstarts} restarts, {klant.Herhaald} calls made again");
        }

        Directory.Delete(pad, recursive: true);
    }

    /// <summary>As kill -9 does. An app that is just being started again is left alone.</summary>
    private static async Task Dood(Toezicht toezicht, TimeSpan uitstel)
    {
        await Task.Delay(uitstel, TimeProvider.System);
        try
        {
            using var proces = Process.GetProcessById(toezicht.AppprocesId);
            proces.Kill();
        }
        catch (Exception fout) when (fout is ArgumentException or InvalidOperationException)
        {
        }
    }
}
