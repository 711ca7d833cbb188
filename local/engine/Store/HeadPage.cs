namespace InzetOpMaat.Local.Engine;

/// <summary>A page of heads in the order of their instance ids.</summary>
/// <param name="Heads">May be fewer than asked for, or none, while there is a next page.</param>
/// <param name="ContinuationToken">Asks for the next page; null when this is the last.</param>
public sealed record HeadPage(IReadOnlyList<StoredHead> Heads, string? ContinuationToken);
