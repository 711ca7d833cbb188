using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>
/// Generated lives in several municipalities, against all <see cref="Levensregels"/>. The seed is printed;
/// <c>INZETOPMAAT_ZAAD</c> repeats a run. In short the same lives each time; with <c>INZETOPMAAT_ALLES=1</c> thousands, up to
/// five years long, and others each time. A life that goes wrong is made as small as can be and told as a timeline.
/// </summary>
public class LevensTests
{
    private const int MeestePogingen = 60;

    private static readonly bool Alles = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1";

    private static readonly ulong Zaad =
        (Environment.GetEnvironmentVariable("INZETOPMAAT_ZAAD") ?? Environment.GetEnvironmentVariable("FSCHECK_SEED")) is { Length: > 0 } gekozen
            ? ulong.Parse(gekozen, CultureInfo.InvariantCulture)
            : Alles ? (ulong)Random.Shared.NextInt64() : 20260302;

    public static TheoryData<int> Gemeenten => [.. Enumerable.Range(1, Alles ? 120 : 5)];

    [Theory]
    [MemberData(nameof(Gemeenten))]
    public async Task Elk_leven_verloopt_volgens_het_beleid(int gemeente)
    {
        Vertel($"INZETOPMAAT_ZAAD={Zaad}, gemeente {gemeente}");
        var (aantal, dagen) = (Alles, gemeente % 12) switch
        {
            (false, _) => (24, 420),
            (true, 0) => (20, 1826),
            (true, 4 or 8) => (25, 700),
            (true, _) => (40, 240),
        };
        var levens = Levensgenerator.Leven(dagen).Sample(aantal, new Rnd(Zaad + (ulong)gemeente), 50).ToList();

        var bewoners = await Bevolking.Leef(levens);

        var mis = bewoners.FirstOrDefault(bewoner => Fouten(bewoner).Count > 0);
        Vertel($"{levens.Count} levens, {bewoners.Sum(bewoner => bewoner.Boeken[^1].Afspraken.Count)} afspraken, {bewoners.Sum(bewoner => bewoner.Boeken[^1].Verstuurd.Count)} berichten");
        Assert.True(mis is null, mis is null ? null : await Uitleg(mis));
    }

    private static List<string> Fouten(Bewoner bewoner) => [.. bewoner.Boeken.SelectMany(Levensregels.Fouten).Distinct()];

    /// <summary>The life, as small as it can be while it still goes wrong alone; else as it was.</summary>
    private static async Task<string> Uitleg(Bewoner mis)
    {
        var (kleinste, pogingen) = (mis, 0);
        for (var gevonden = true; gevonden && pogingen < MeestePogingen;)
        {
            gevonden = false;
            foreach (var leven in Levenskrimp.Van(kleinste.Leven).Prepend(kleinste.Leven).Skip(kleinste == mis ? 0 : 1))
            {
                var alleen = (await Bevolking.Leef([leven]))[0];
                if (++pogingen >= MeestePogingen || Fouten(alleen).Count > 0)
                {
                    (kleinste, gevonden) = Fouten(alleen).Count > 0 ? (alleen, true) : (kleinste, false);
                    break;
                }
            }
        }

        return string.Join(
            Environment.NewLine,
            [.. Fouten(kleinste), "", $"{kleinste.Leven}", kleinste == mis ? "Zoals het was, met anderen in dezelfde gemeente:" : "Wat er gebeurde:", .. kleinste.Verloop]);
    }

    private static void Vertel(string regel) => TestContext.Current.TestOutputHelper!.WriteLine(regel);
}
