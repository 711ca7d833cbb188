using System.Diagnostics;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A whole municipality at once. <c>INZETOPMAAT_ALLES=1</c> takes the 2,875 people of the policy; what it took is printed, never asserted.</summary>
public class GroteInvoerTests
{
    private static readonly int Aantal = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1" ? 2875 : 400;

    [Fact]
    public async Task Alle_bestaande_klanten_worden_overgenomen_en_over_het_jaar_gepland()
    {
        await using var gemeente = await Proefgemeente.Open();
        using var proces = Process.GetCurrentProcess();
        var (begin, rekentijd) = (Stopwatch.GetTimestamp(), proces.TotalProcessorTime);
        var id = await gemeente.VoerIn(Proeflijst.Klanten(Aantal));
        await gemeente.Rust();
        proces.Refresh();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Aantal} klanten overgenomen en gepland in {Stopwatch.GetElapsedTime(begin).TotalSeconds:F1} s, {(proces.TotalProcessorTime - rekentijd).TotalSeconds:F1} s rekentijd");

        var invoer = await gemeente.Invoer(id);
        Assert.Equal(("Klaar", Aantal), (invoer["status"]!.GetValue<string>(), invoer["aantalOvergenomen"]!.GetValue<int>()));
        Assert.Equal(Aantal, invoer["perMaand"]!.AsArray().Sum(maand => maand!["aantal"]!.GetValue<int>()));
        Assert.Equal(0, invoer["aantalNaPeriode"]!.GetValue<int>());
        var reizen = await gemeente.Bestaanden();
        Assert.Equal(Aantal, reizen.Count);
        Assert.All(reizen.Values, reis => Assert.NotNull(reis.GesprekVanaf));
    }
}
