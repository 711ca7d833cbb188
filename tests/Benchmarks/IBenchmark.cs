namespace InzetOpMaat.Benchmarks;

internal interface IBenchmark
{
    /// <summary>For the filter.</summary>
    string Name { get; }

    Task<IReadOnlyList<Line>> RunAsync(Extent extent);
}
