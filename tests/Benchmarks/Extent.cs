namespace InzetOpMaat.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Runs">Measured runs of each benchmark, after one that only warms up.</param>
/// <param name="Divisor">1 for the real numbers; a short run does this many times less and says nothing about speed.</param>
internal sealed record Extent(int Runs, int Divisor)
{
    internal int Of(int count) => Math.Max(1, count / Divisor);
}
