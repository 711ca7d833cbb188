using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace InzetOpMaat.Local.Tests;

/// <summary>
/// Properties over generated values, the same ones each time; in full others, and twenty times as many. The seed is
/// printed; <c>FSCHECK_SEED</c> repeats a run.
/// </summary>
internal static class Property
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1";
    private static readonly int Times = IsFull ? 20 : 1;

    public static void Holds<T>(Gen<T> gen, Action<T> property, int count)
    {
        var seed = Environment.GetEnvironmentVariable("FSCHECK_SEED") is { Length: > 0 } chosen
            ? ulong.Parse(chosen, CultureInfo.InvariantCulture)
            : IsFull ? (ulong)Random.Shared.NextInt64() : 1;
        TestContext.Current.TestOutputHelper?.WriteLine($"FSCHECK_SEED={seed}");

        // The second half of a seed must be odd.
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(count * Times).WithReplay(seed, 1));
    }
}
