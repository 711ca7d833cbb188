namespace InzetOpMaat.Functions;

/// <summary>Who saw which person, when and what for: append-only.</summary>
public interface IInzagelog
{
    /// <summary>The same person, reader, purpose and instant is the same processing: a repeated activity adds no second line.</summary>
    Task Legvast(Inzage inzage, CancellationToken annulering = default);

    /// <summary>The lines of one person in the order of time, each with its place.</summary>
    /// <param name="na">The place of the last line of the previous page; null for the first page.</param>
    IAsyncEnumerable<(string Plaats, Inzage Inzage)> Lees(string persoonId, string? na, CancellationToken annulering = default);
}
