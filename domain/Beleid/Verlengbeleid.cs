namespace InzetOpMaat.Domain;

/// <summary>How much more time the term for the decision can get (Awb art. 4:14).</summary>
public sealed record Verlengbeleid
{
    /// <summary>How often.</summary>
    public required int Keren { get; init; }

    /// <summary>The most at one time.</summary>
    public required int Weken { get; init; }
}
