using FsCheck;
using FsCheck.Fluent;

namespace InzetOpMaat.Domain.Tests;

/// <summary>
/// Properties over generated values, the same ones each time, and with INZETOPMAAT_ALLES=1 others. The seed is printed;
/// <c>FSCHECK_SEED</c> repeats a run.
/// </summary>
internal static class Eigenschap
{
    public static Gen<DateOnly> Dagen => Gen.Choose(new DateOnly(2020, 7, 1).DayNumber, new DateOnly(2040, 12, 31).DayNumber)
        .Select(DateOnly.FromDayNumber);

    public static Gen<DateTimeOffset> Momenten => Dagen.SelectMany(dag => Gen.Choose(0, 24 * 60 - 1)
        .Select(minuut => new DateTimeOffset(dag.ToDateTime(TimeOnly.MinValue).AddMinutes(minuut), TimeSpan.Zero)));

    public static void Geldt<T>(Gen<T> gen, Func<T, bool> eigenschap, int aantal = 300)
    {
        var seed = Environment.GetEnvironmentVariable("FSCHECK_SEED") is { Length: > 0 } gekozen
            ? ulong.Parse(gekozen, System.Globalization.CultureInfo.InvariantCulture)
            : Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1" ? (ulong)Random.Shared.NextInt64() : 1;
        TestContext.Current.TestOutputHelper?.WriteLine($"FSCHECK_SEED={seed}");
        var instelling = Config.QuickThrowOnFailure.WithMaxTest(aantal).WithReplay(seed, 1);
        Prop.ForAll(gen.ToArbitrary(), eigenschap).Check(instelling);
    }
}
