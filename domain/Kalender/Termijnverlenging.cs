namespace InzetOpMaat.Domain;

/// <summary>More time that was given to a term.</summary>
/// <param name="Op">The local date on which it was given.</param>
public sealed record Termijnverlenging(DateOnly Op, Termijn Met, Termijnreden Reden);
