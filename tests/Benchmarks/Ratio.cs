namespace InzetOpMaat.Benchmarks;

/// <summary>To the reference of a line: by the clock, and by processor time where that says something.</summary>
internal sealed record Ratio(double Wall, double? Processor)
{
    internal static Ratio Of(double wall, double? processor = null) => new(wall, processor);
}
