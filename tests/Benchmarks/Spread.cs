namespace InzetOpMaat.Benchmarks;

/// <summary>The lowest, middle and highest of several runs.</summary>
internal sealed record Spread(double Min, double Median, double Max)
{
    internal static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        var median = sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new(sorted[0], median, sorted[^1]);
    }

    internal static Spread Wall(IEnumerable<Cost> costs, Func<TimeSpan, double> unit) => Of(costs.Select(cost => unit(cost.Wall)));

    internal static Spread Processor(IEnumerable<Cost> costs, Func<TimeSpan, double> unit)
        => Of(costs.Select(cost => unit(cost.Processor)));
}
