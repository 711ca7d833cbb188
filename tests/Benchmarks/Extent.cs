namespace InzetOpMaat.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Runs">Measured runs of each benchmark, after some that only warm up.</param>
/// <param name="Divisor">1 for the real numbers; a short run does this many times less and says nothing about speed.</param>
internal sealed record Extent(int Runs, int Divisor)
{
    /// <summary>The just-in-time compiler works in stages; what it has not finished would be measured too.</summary>
    internal TimeSpan WarmUp => TimeSpan.FromSeconds(4) / Divisor;

    internal int Of(int count) => Math.Max(1, count / Divisor);
}
