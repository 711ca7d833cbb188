namespace InzetOpMaat.Benchmarks;

/// <summary>One line of the report.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Unit">Of the numbers.</param>
/// <param name="Wall">By the clock.</param>
/// <param name="Processor">The same by processor time of this process; null where that says nothing.</param>
/// <param name="Ratio">To the reference beside it; null for a reference.</param>
/// <param name="Aim">What the ratio, or the number itself, should be; null for a reference.</param>
/// <param name="IsMet">Whether it is, by the clock.</param>
internal sealed record Line(
    string What, string Unit, Spread Wall, Spread? Processor = null, Ratio? Ratio = null, string? Aim = null, bool? IsMet = null);
